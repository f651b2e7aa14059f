package org.criticalfriend.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.model.Id;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PagePlaces;
import org.criticalfriend.paper.PagePlaces.Area;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.RealReviews;
import org.criticalfriend.pdf.SeenPage.SeenWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagePlacesTest {
  private static final double SLACK = 1e-6;
  private final PdfWriter writer = new PdfWriter();

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void everyHeadingStandsOnThePageThatTheContentsSay(RealReviews review) {
    Rendering rendering = writer.render(review.tree());

    assertThat(rendering.pages().pages()).isNotEmpty();
    rendering
        .pages()
        .pages()
        .forEach(
            (heading, page) ->
                assertThat(rendering.places().of(heading))
                    .extracting(Area::page)
                    .containsExactly(page - 1));
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void everyAreaLiesOnThePaperAndLeadsBackToItsAnchor(RealReviews review) {
    PagePlaces places = writer.render(review.tree()).places();

    for (Map.Entry<Anchor, List<Area>> one : places.areas().entrySet()) {
      for (Area area : one.getValue()) {
        assertThat(area.left()).isBetween(0.0, 1.0);
        assertThat(area.left() + area.width()).isLessThanOrEqualTo(1 + SLACK);
        assertThat(area.top()).isBetween(0.0, 1.0);
        assertThat(area.top() + area.height()).isLessThanOrEqualTo(1 + SLACK);
        double x = area.left() + area.width() / 2;
        double y = area.top() + area.height() / 2;
        assertThat(places.at(area.page(), x, y)).isEqualTo(one.getKey());
      }
    }
  }

  @Test
  void wordsOfAParagraphLieWithinItsAreasOverThePageEnd() {
    PdfTrees paper = new PdfTrees();
    String words = "Within ".repeat(900);
    paper.add(PdfTrees.paragraph(PdfTrees.words("Before.")));
    Anchor anchor = paper.numbered("1.1", PdfTrees.words(words));
    Rendering rendering = writer.render(paper.tree());
    List<SeenPage> pages = SeenPage.of(rendering.bytes());
    List<Area> areas = rendering.places().of(anchor);

    assertThat(areas).hasSizeGreaterThan(1);
    assertThat(areas).extracting(Area::page).startsWith(0, 1);
    for (Area area : areas) {
      List<SeenWord> seen =
          pages.get(area.page()).words().stream()
              .filter(word -> word.text().startsWith("Within"))
              .toList();
      assertThat(seen).isNotEmpty();
      assertThat(seen)
          .allMatch(word -> word.foot() / PageSize.BUILT_IN.height() > area.top())
          .allMatch(word -> word.foot() / PageSize.BUILT_IN.height() < area.top() + area.height());
    }
  }

  @Test
  void tellsTheNearestWhereAPointLiesBetweenTwo() {
    Anchor above = new Anchor("_above");
    Anchor beneath = new Anchor("_beneath");
    PagePlaces places =
        new PagePlaces(
            Map.of(
                above, List.of(new Area(0, 0.1, 0.1, 0.8, 0.1)),
                beneath, List.of(new Area(0, 0.1, 0.5, 0.8, 0.1))));

    assertThat(places.at(0, 0.5, 0.25)).isEqualTo(above);
    assertThat(places.at(0, 0.5, 0.45)).isEqualTo(beneath);
    assertThat(places.at(0, -5, 99)).isEqualTo(beneath);
    assertThat(places.at(1, 0.5, 0.5)).isNull();
    assertThat(PagePlaces.NONE.at(0, 0.5, 0.5)).isNull();
    assertThat(places.first(Id.create())).isNull();
  }

  @Test
  void anchorOfAThingTellsTheThing() {
    Id id = Id.create();
    Anchor again = Anchor.of('f', id, 3, 2);

    assertThat(again.source()).isEqualTo(id.value());
    assertThat(again.letter()).isEqualTo('f');
    assertThat(new Anchor("_later").source()).isNull();
  }

  @Test
  void drawsTheDraftMarkOnEveryPageAndOnCoversAndNothingOnAFinalPaper() {
    PaperTree tree = RealReviews.all().findFirst().map(RealReviews::tree).orElseThrow();
    PaperTree.Properties own = tree.properties();
    PaperTree.Properties marked =
        new PaperTree.Properties(
            own.name(), own.title(), own.author(), own.subject(), own.language(), "Draft 3, now");
    PaperTree draft =
        new PaperTree(marked, tree.head(), tree.contents(), tree.body(), tree.footnotes());
    Rendering rendering = writer.render(draft);

    assertThat(tree.head().cover()).isTrue();
    assertThat(heads(rendering)).allMatch(head -> head.startsWith("Draft3,now"));
    assertThat(heads(writer.render(tree))).noneMatch(head -> head.contains("Draft3,now"));
    Vera.accepts(rendering.bytes(), "a draft");
    assertThat(rendering.pages().total()).isEqualTo(writer.render(tree).pages().total());
  }

  /** What stands above the type area of each page. */
  private static List<String> heads(Rendering rendering) {
    return SeenPage.of(rendering.bytes()).stream()
        .map(
            page ->
                page.words().stream()
                    .filter(word -> word.foot() < PageSize.BUILT_IN.top())
                    .sorted(Comparator.comparingDouble(SeenWord::left))
                    .map(SeenWord::text)
                    .collect(Collectors.joining()))
        .toList();
  }
}
