package org.criticalfriend.word;

import java.util.EnumSet;
import java.util.Set;

/** What all styles of the house style stand on, and its one table style. */
final class HouseGround {
  /** The styles of ours that Word has itself; all others are of our own making. */
  static final Set<Style> WORDS_OWN =
      EnumSet.of(
          Style.TITLE,
          Style.SUBTITLE,
          Style.TOC_HEADING,
          Style.TOC_1,
          Style.TOC_2,
          Style.HEADING_1,
          Style.HEADING_2,
          Style.HEADING_3,
          Style.HEADING_4,
          Style.BODY_TEXT,
          Style.QUOTE,
          Style.LIST_BULLET,
          Style.LIST_BULLET_2,
          Style.LIST_BULLET_3,
          Style.LIST_NUMBER,
          Style.LIST_NUMBER_2,
          Style.LIST_NUMBER_3,
          Style.LIST_CONTINUE,
          Style.LIST_CONTINUE_2,
          Style.LIST_CONTINUE_3,
          Style.CAPTION,
          Style.FOOTNOTE_TEXT,
          Style.HEADER,
          Style.FOOTER);

  /** Arial 11 on 1.15 lines in British English, 6 points between paragraphs. */
  static final String DEFAULTS =
      """
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>\
      <w:sz w:val="22"/><w:szCs w:val="22"/>\
      <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="120" w:line="276" w:lineRule="auto"/>\
      </w:pPr></w:pPrDefault></w:docDefaults>\
      <w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" \
      w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/></w:style>\
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
      <w:unhideWhenUsed/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>\
      <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
      <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
      <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
      """;

  /** Rules all round, and a header row on a tinted ground. */
  static final String TABLE =
      """
      <w:style w:type="table" w:customStyle="1" w:styleId="ReviewTable">\
      <w:name w:val="Review Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>\
      <w:qFormat/><w:tblPr><w:tblBorders>\
      <w:top w:val="single" w:sz="6" w:space="0" w:color="8C857D"/>\
      <w:left w:val="single" w:sz="6" w:space="0" w:color="8C857D"/>\
      <w:bottom w:val="single" w:sz="6" w:space="0" w:color="8C857D"/>\
      <w:right w:val="single" w:sz="6" w:space="0" w:color="8C857D"/>\
      <w:insideH w:val="single" w:sz="6" w:space="0" w:color="8C857D"/>\
      <w:insideV w:val="single" w:sz="6" w:space="0" w:color="8C857D"/></w:tblBorders>\
      <w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="113" w:type="dxa"/>\
      <w:bottom w:w="28" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>\
      <w:shd w:val="clear" w:color="auto" w:fill="F6EEF5"/></w:tcPr></w:tblStylePr></w:style>\
      """;

  private HouseGround() {}
}
