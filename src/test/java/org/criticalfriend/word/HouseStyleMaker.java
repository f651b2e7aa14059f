package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.criticalfriend.paper.PaperTree;

/** Makes assets/style/house-style.docx: every style, the lists, and a page that shows them. */
final class HouseStyleMaker {
  private static final String NAMESPACES =
      " xmlns:w=\"" + Markup.W + "\" xmlns:r=\"" + Markup.R + "\"";

  private static final Set<Style> NOT_SHOWN =
      EnumSet.of(
          Style.NORMAL,
          Style.GAP,
          Style.HEADER,
          Style.FOOTER,
          Style.TABLE,
          Style.FOOTNOTE_REFERENCE,
          Style.HYPERLINK);

  private static final String SETTINGS =
      """
      <w:settings%s><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>\
      <w:characterSpacingControl w:val="doNotCompress"/>\
      <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>\
      %s</w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/>\
      <w:listSeparator w:val=","/></w:settings>\
      """
          .formatted(
              NAMESPACES,
              compatible("compatibilityMode", 15)
                  + compatible("overrideTableStyleFontSizeAndJustification", 1)
                  + compatible("enableOpenTypeFeatures", 1)
                  + compatible("doNotFlipMirrorIndents", 1)
                  + compatible("differentiateMultirowTableHeaders", 1)
                  + compatible("useWord2013TrackBottomHyphenation", 0));

  private static final String SEPARATORS =
      """
      <w:footnotes%s><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>\
      </w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>\
      <w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>\
      """
          .formatted(NAMESPACES);

  private HouseStyleMaker() {}

  /** The id under which the house style keeps a style. */
  static String id(Style style) {
    return Pattern.compile("(^| )(.)")
        .matcher(style.title())
        .replaceAll(match -> match.group(2).toUpperCase(Locale.ROOT));
  }

  static byte[] make() {
    HouseNumbering lists = new HouseNumbering();
    WordPackage house = new WordPackage();
    String header = house.add(PartKind.HEADER, "header1.xml", bytes(header()));
    String footer = house.add(PartKind.FOOTER, "footer1.xml", bytes(footer()));
    house.document(bytes(document(header, footer)));
    house.add(PartKind.FOOTNOTES, "footnotes.xml", bytes(SEPARATORS));
    house.add(PartKind.NUMBERING, "numbering.xml", bytes(lists.xml()));
    house.add(PartKind.STYLES, "styles.xml", bytes(new HouseStyles(lists).xml()));
    house.add(PartKind.SETTINGS, "settings.xml", bytes(SETTINGS));
    return house.bytes(
        new PaperTree.Properties(
            "house-style", "House style", "Critical Friend", "The look of every paper", "en-GB"));
  }

  private static String header() {
    return "<w:hdr%s><w:p>%s%s</w:p></w:hdr>"
        .formatted(NAMESPACES, style(Style.HEADER), field("TITLE", "House style"));
  }

  private static String footer() {
    return "<w:ftr%s><w:p>%s%s<w:r><w:tab/></w:r>%s</w:p></w:ftr>"
        .formatted(
            NAMESPACES,
            style(Style.FOOTER),
            field("AUTHOR", "Critical Friend"),
            field("PAGE", "1"));
  }

  private static String document(String header, String footer) {
    StringBuilder body = new StringBuilder();
    for (Style style : Style.values()) {
      if (!NOT_SHOWN.contains(style)) {
        body.append("<w:p>").append(style(style)).append(run(sample(style))).append("</w:p>");
      }
    }
    body.append("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"%s\"/>".formatted(header));
    body.append("<w:footerReference w:type=\"default\" r:id=\"%s\"/>".formatted(footer));
    body.append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1418\"");
    body.append(" w:bottom=\"1247\" w:left=\"1417\" w:header=\"709\" w:footer=\"567\"");
    body.append(" w:gutter=\"0\"/></w:sectPr>");
    return "<w:document%s><w:body>%s</w:body></w:document>".formatted(NAMESPACES, body);
  }

  private static String sample(Style style) {
    return style.title().substring(0, 1).toUpperCase(Locale.ROOT) + style.title().substring(1);
  }

  private static String style(Style style) {
    return "<w:pPr><w:pStyle w:val=\"" + id(style) + "\"/></w:pPr>";
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String field(String instruction, String shown) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
        + " xml:space=\"preserve\"> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + run(shown)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String compatible(String name, int value) {
    return "<w:compatSetting w:name=\"%s\" w:uri=\"http://schemas.microsoft.com/office/word\""
            .formatted(name)
        + " w:val=\"%d\"/>".formatted(value);
  }

  private static byte[] bytes(String xml) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(UTF_8);
  }
}
