<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Briefer</name>
    <message numerus="yes">
      <source>Both sides changed the same words in {n} places. Choose at each.</source>
      <translation>
        <numerusform>Both sides changed the same words in {n} place. Choose there.</numerusform>
        <numerusform>Both sides changed the same words in {n} places. Choose at each.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Followed in {n} briefings</source>
      <translation>
        <numerusform>Followed in {n} briefing</numerusform>
        <numerusform>Followed in {n} briefings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels higher</source>
      <translation>
        <numerusform>Headings {n} level higher</numerusform>
        <numerusform>Headings {n} levels higher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels lower</source>
      <translation>
        <numerusform>Headings {n} level lower</numerusform>
        <numerusform>Headings {n} levels lower</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {n} briefings</source>
      <translation>
        <numerusform>in {n} briefing</numerusform>
        <numerusform>in {n} briefings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{file} is here as {n} modules. {warning}</source>
      <translation>
        <numerusform>{file} is here as {n} module. {warning}</numerusform>
        <numerusform>{file} is here as {n} modules. {warning}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} Modules</source>
      <translation>
        <numerusform>{n} Module</numerusform>
        <numerusform>{n} Modules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations</source>
      <translation>
        <numerusform>{n} annotation</numerusform>
        <numerusform>{n} annotations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations are not shown</source>
      <translation>
        <numerusform>{n} annotation is not shown</numerusform>
        <numerusform>{n} annotations are not shown</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations exported to {file}</source>
      <translation>
        <numerusform>{n} annotation exported to {file}</numerusform>
        <numerusform>{n} annotations exported to {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations of {file} are here.</source>
      <translation>
        <numerusform>{n} annotation of {file} is here.</numerusform>
        <numerusform>{n} annotations of {file} are here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are on words that are not found; they wait among the detached ones.</source>
      <translation>
        <numerusform>{n} is on words that are not found; it waits among the detached ones.</numerusform>
        <numerusform>{n} are on words that are not found; they wait among the detached ones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} briefings follow this text.</source>
      <translation>
        <numerusform>{n} briefing follows this text.</numerusform>
        <numerusform>{n} briefings follow this text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes</source>
      <translation>
        <numerusform>{n} change</numerusform>
        <numerusform>{n} changes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters</source>
      <translation>
        <numerusform>{n} character</numerusform>
        <numerusform>{n} characters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters could not be read and stand as �</source>
      <translation>
        <numerusform>{n} character could not be read and stands as �</numerusform>
        <numerusform>{n} characters could not be read and stand as �</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} detached annotations</source>
      <translation>
        <numerusform>{n} detached annotation</numerusform>
        <numerusform>{n} detached annotations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drafts</source>
      <translation>
        <numerusform>{n} draft</numerusform>
        <numerusform>{n} drafts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions</source>
      <translation>
        <numerusform>{n} edition</numerusform>
        <numerusform>{n} editions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions hold it</source>
      <translation>
        <numerusform>{n} edition holds it</numerusform>
        <numerusform>{n} editions hold it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} errors</source>
      <translation>
        <numerusform>{n} error</numerusform>
        <numerusform>{n} errors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits</source>
      <translation>
        <numerusform>{n} hit</numerusform>
        <numerusform>{n} hits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits replaced</source>
      <translation>
        <numerusform>{n} hit replaced</numerusform>
        <numerusform>{n} hits replaced</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} images are named in what was left out</source>
      <translation>
        <numerusform>{n} image is named in what was left out</numerusform>
        <numerusform>{n} images are named in what was left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <translation>
        <numerusform>{n} min</numerusform>
        <numerusform>{n} min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules</source>
      <translation>
        <numerusform>{n} module</numerusform>
        <numerusform>{n} modules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules have moved on: look…</source>
      <translation>
        <numerusform>{n} module has moved on: look…</numerusform>
        <numerusform>{n} modules have moved on: look…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more edits lie close together: read the sentence.</source>
      <translation>
        <numerusform>{n} more edit lies close to another: read the sentence.</numerusform>
        <numerusform>{n} more edits lie close together: read the sentence.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} note</numerusform>
        <numerusform>{n} notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} open annotations</source>
      <translation>
        <numerusform>{n} open annotation</numerusform>
        <numerusform>{n} open annotations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages are</source>
      <translation>
        <numerusform>{n} page is</numerusform>
        <numerusform>{n} pages are</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs unchanged</source>
      <translation>
        <numerusform>{n} paragraph unchanged</numerusform>
        <numerusform>{n} paragraphs unchanged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} place</numerusform>
        <numerusform>{n} places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers</source>
      <translation>
        <numerusform>{n} reader</numerusform>
        <numerusform>{n} readers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers have it</source>
      <translation>
        <numerusform>{n} reader has it</numerusform>
        <numerusform>{n} readers have it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} replies</source>
      <translation>
        <numerusform>{n} reply</numerusform>
        <numerusform>{n} replies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <translation>
        <numerusform>{n} section</numerusform>
        <numerusform>{n} sections</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <translation>
        <numerusform>{n} source</numerusform>
        <numerusform>{n} sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were accepted elsewhere, but their old words stand here.</source>
      <translation>
        <numerusform>{n} suggestion was accepted elsewhere, but its old words stand here.</numerusform>
        <numerusform>{n} suggestions were accepted elsewhere, but their old words stand here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were made to “{title}”.</source>
      <translation>
        <numerusform>{n} suggestion was made to “{title}”.</numerusform>
        <numerusform>{n} suggestions were made to “{title}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} texts</source>
      <translation>
        <numerusform>{n} text</numerusform>
        <numerusform>{n} texts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things are left out</source>
      <translation>
        <numerusform>{n} thing is left out</numerusform>
        <numerusform>{n} things are left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} time</numerusform>
        <numerusform>{n} times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} versions</source>
      <translation>
        <numerusform>{n} version</numerusform>
        <numerusform>{n} versions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} warning</numerusform>
        <numerusform>{n} warnings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} were here already.</source>
      <translation>
        <numerusform>{n} was here already.</numerusform>
        <numerusform>{n} were here already.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <translation>
        <numerusform>{n} word</numerusform>
        <numerusform>{n} words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words in this text</source>
      <translation>
        <numerusform>{n} word in this text</numerusform>
        <numerusform>{n} words in this text</numerusform>
      </translation>
    </message>
  </context>
</TS>
