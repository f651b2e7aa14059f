package org.criticalfriend.slides;

import java.util.List;

/** The master of the deck and its layouts; places are in points from the top left. */
final class DeckLayouts {
  private static final int EMU = 12_700;
  private static final String TITLE_PLACE = "48,26,864,76";
  private static final String BODY_PLACE = "48,122,864,356";
  private static final String CAPTION_PLACE = "48,448,864,42";

  private static final String GROUP =
      "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
          + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
          + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

  private DeckLayouts() {}

  /** All layouts, in the order of {@link Layout}. */
  static List<String> all() {
    return List.of(
        opening(),
        layout("Key points", "obj", rule(), title(), body(), foot()),
        barred("Headline strengths", "accent2"),
        barred("Areas for consideration", "accent3"),
        columns(),
        framed("Table", "tbl", "tbl", "48,122,864,322"),
        framed("Picture", "objTx\" userDrawn=\"1", "pic", "48,122,864,316"),
        divider(),
        closing());
  }

  private static String opening() {
    return layout(
        "Title",
        "title",
        bar(0, 0, 20, 540, "accent1"),
        new Holder(2, "ctrTitle", "", "84,120,788,168", style("b", 40, true, "dk1"), "Title").xml(),
        bar(84, 304, 72, 4, "accent1"),
        new Holder(3, "subTitle", " idx=\"1\"", "84,324,788,150", plain(20), "Who, where and when")
            .xml());
  }

  /** A stroke in a colour of its own along the text. */
  private static String barred(String name, String colour) {
    return layout(
        name,
        "obj\" userDrawn=\"1",
        rule(),
        bar(48, 126, 5, 348, colour),
        title(),
        new Holder(3, "", " idx=\"1\"", "66,122,846,356", inherited(), TEXT).xml(),
        foot());
  }

  private static String columns() {
    return layout(
        "Two columns",
        "twoObj",
        rule(),
        title(),
        new Holder(3, "", " sz=\"half\" idx=\"1\"", "48,122,416,356", levels(22, 18, 16), TEXT)
            .xml(),
        new Holder(4, "", " sz=\"half\" idx=\"2\"", "496,122,416,356", levels(22, 18, 16), TEXT)
            .xml(),
        foot());
  }

  private static String framed(String name, String type, String content, String where) {
    return layout(
        name,
        type,
        rule(),
        title(),
        new Holder(3, content, " idx=\"1\"", where, plain(16), name).xml(),
        new Holder(4, "body", " sz=\"quarter\" idx=\"13\"", CAPTION_PLACE, plain(20), "Source")
            .xml(),
        foot());
  }

  private static String divider() {
    return layout(
        "Divider",
        "secHead",
        bar(0, 0, 960, 540, "accent1"),
        new Holder(2, "title", "", "84,120,788,200", style("b", 40, true, "lt1"), "Title").xml(),
        bar(84, 336, 72, 4, "lt1"));
  }

  private static String closing() {
    return layout(
        "Closing",
        "secHead\" userDrawn=\"1",
        bar(0, 0, 20, 540, "accent1"),
        new Holder(2, "title", "", "84,150,788,138", style("b", 36, true, "dk1"), "Title").xml(),
        bar(84, 304, 72, 4, "accent1"),
        new Holder(3, "body", " idx=\"1\"", "84,324,788,150", plain(20), TEXT).xml());
  }

  private static final String TEXT = "Text";

  static String master(int layouts) {
    StringBuilder ids = new StringBuilder();
    for (int i = 1; i <= layouts; i++) {
      ids.append("<p:sldLayoutId id=\"%d\" r:id=\"rId%d\"/>".formatted(2_147_483_648L + i, i));
    }
    return """
    <p:sldMaster%s><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>\
    <a:effectLst/></p:bgPr></p:bg><p:spTree>%s%s%s%s</p:spTree></p:cSld>\
    <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" \
    accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" \
    folHlink="folHlink"/><p:sldLayoutIdLst>%s</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles>\
    <p:titleStyle>%s</p:titleStyle><p:bodyStyle>%s</p:bodyStyle><p:otherStyle><a:defPPr>\
    <a:defRPr lang="en-GB"/></a:defPPr><a:lvl1pPr algn="l"><a:defRPr lang="en-GB" sz="1800">\
    <a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>\
    <a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>\
    """
        .formatted(
            DeckMaker.NAMESPACES,
            GROUP,
            new Holder(2, "title", "", TITLE_PLACE, edgeless(" anchor=\"b\""), "Title").xml(),
            new Holder(3, "body", " idx=\"1\"", BODY_PLACE, edgeless(""), TEXT).xml(),
            foot(),
            ids,
            new Level(1, 30, 0, 0, true, "tx1", false).xml(),
            new Level(1, 24, 20, 10, false, "tx1", true).xml()
                + new Level(2, 20, 42, 7, false, "tx1", true).xml()
                + new Level(3, 18, 64, 5, false, "tx1", true).xml());
  }

  private static String edgeless(String more) {
    return "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\""
        + more
        + "><a:noAutofit/></a:bodyPr><a:lstStyle/>";
  }

  private static String layout(String name, String type, String... shapes) {
    return """
    <p:sldLayout%s type="%s" preserve="1"><p:cSld name="%s"><p:spTree>%s%s</p:spTree></p:cSld>\
    <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>\
    """
        .formatted(DeckMaker.NAMESPACES, type, name, GROUP, String.join("", shapes));
  }

  private static String title() {
    return new Holder(2, "title", "", TITLE_PLACE, inherited(), "Title").xml();
  }

  private static String body() {
    return new Holder(3, "", " idx=\"1\"", BODY_PLACE, inherited(), TEXT).xml();
  }

  /** A short stroke between title and text, on every slide at the same place. */
  private static String rule() {
    return bar(48, 108, 56, 3, "accent1");
  }

  private static String foot() {
    String small =
        "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle>"
            + "<a:lvl1pPr algn=\"%s\"><a:defRPr lang=\"en-GB\" sz=\"1200\"><a:solidFill>"
            + "<a:schemeClr val=\"accent6\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>"
            + "<a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></a:lstStyle>";
    return new Holder(
                8, "ftr", " sz=\"quarter\" idx=\"11\"", "48,500,700,22", small.formatted("l"), "")
            .xml()
        + new Holder(
                9,
                "sldNum",
                " sz=\"quarter\" idx=\"12\"",
                "812,500,100,22",
                small.formatted("r"),
                null)
            .xml();
  }

  private static String inherited() {
    return "<a:bodyPr/><a:lstStyle/>";
  }

  private static String plain(int size) {
    return style("t", size, false, "accent6");
  }

  private static String style(String anchor, int size, boolean bold, String colour) {
    return "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\""
        + anchor
        + "\"><a:noAutofit/></a:bodyPr><a:lstStyle>"
        + new Level(1, size, 0, 4, bold, colour, false).xml()
        + "</a:lstStyle>";
  }

  private static String levels(int first, int second, int third) {
    return "<a:bodyPr/><a:lstStyle>"
        + new Level(1, first, 20, 8, false, "tx1", true).xml()
        + new Level(2, second, 42, 6, false, "tx1", true).xml()
        + new Level(3, third, 64, 4, false, "tx1", true).xml()
        + "</a:lstStyle>";
  }

  private record Level(
      int number, int size, int margin, int before, boolean bold, String colour, boolean bullet) {
    String xml() {
      String mark =
          bullet
              ? "<a:buClr><a:schemeClr val=\"accent1\"/></a:buClr><a:buFont typeface=\"Arial\"/>"
                  + "<a:buChar char=\"\u2022\"/>"
              : "<a:buNone/>";
      return """
      <a:lvl%dpPr marL="%d" indent="%d" algn="l" rtl="0"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>\
      <a:spcBef><a:spcPts val="%d"/></a:spcBef>%s<a:defRPr lang="en-GB" sz="%d" b="%d"><a:solidFill>\
      <a:schemeClr val="%s"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>\
      <a:cs typeface="+mn-cs"/></a:defRPr></a:lvl%dpPr>\
      """
          .formatted(
              number,
              margin * EMU,
              bullet ? -18 * EMU : 0,
              before * 100,
              mark,
              size * 100,
              bold ? 1 : 0,
              colour,
              number);
    }
  }

  private record Holder(int id, String type, String more, String where, String look, String shown) {
    String xml() {
      String kind = type.isEmpty() ? "" : " type=\"" + type + "\"";
      String content =
          shown == null
              ? "<a:fld id=\"{6E3A6600-0000-4000-8000-000000000001}\" type=\"slidenum\">"
                  + "<a:rPr lang=\"en-GB\"/><a:t>\u2039#\u203a</a:t></a:fld>"
              : shown.isEmpty() ? "" : "<a:r><a:rPr lang=\"en-GB\"/><a:t>" + shown + "</a:t></a:r>";
      return """
      <p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s %d"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
      <p:nvPr><p:ph%s%s/></p:nvPr></p:nvSpPr><p:spPr>%s</p:spPr><p:txBody>%s<a:p>%s</a:p></p:txBody>\
      </p:sp>\
      """
          .formatted(
              id,
              type.isEmpty() ? "content" : type,
              id,
              kind,
              more,
              rectangle(where),
              look,
              content);
    }
  }

  private static String bar(int x, int y, int width, int height, String colour) {
    return """
    <p:sp><p:nvSpPr><p:cNvPr id="%d" name="Ornament"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>\
    <p:spPr>%s<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="%s"/>\
    </a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>\
    """
        .formatted(
            20 + Math.abs(x + y) % 1000,
            rectangle(x + "," + y + "," + width + "," + height),
            colour);
  }

  private static String rectangle(String where) {
    String[] numbers = where.split(",", -1);
    return "<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
        .formatted(emu(numbers[0]), emu(numbers[1]), emu(numbers[2]), emu(numbers[3]));
  }

  private static long emu(String points) {
    return Long.parseLong(points) * EMU;
  }
}
