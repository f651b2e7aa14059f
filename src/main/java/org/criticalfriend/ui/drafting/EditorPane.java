package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.editing.Draft;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lines;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.editing.Within;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.richtext.PageActs;
import org.criticalfriend.ui.richtext.PageArea;
import org.criticalfriend.ui.richtext.Plate;
import org.criticalfriend.ui.richtext.Row;
import org.jspecify.annotations.Nullable;

/** The section as one continuous page to type into. */
final class EditorPane extends BorderPane implements PageActs {
  private final DraftingModel model;
  private final TextActs acts;
  private final InsertPopOver shows;
  private final PasteActs pastes;
  private final PageArea area;
  private final Label note = new Label();
  private boolean wanted;
  private boolean typing;

  /**
   * The editor of this model.
   *
   * @param bar its tool bar
   * @param strip what stands at its foot
   * @param shows lets be chosen what an insert shows
   */
  EditorPane(DraftingModel model, TextActs acts, Node bar, Node strip, InsertPopOver shows) {
    this.model = model;
    this.acts = acts;
    this.shows = shows;
    this.pastes = new PasteActs(model);
    this.area = new PageArea(this, this::plate);
    area.name(Words.say("drafting.editor"));
    area.editable().set(model.isWritable());
    note.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-editor-note");
    getStyleClass().add("cf-editor");
    setTop(bar);
    setCenter(area);
    setBottom(new VBox(strip, note));
    model.page().addListener((property, before, after) -> pageChanged());
    model.reckoning().numbers().addListener((property, before, after) -> show());
    model.reckoning().words().addListener((property, before, after) -> count());
    model.caret().addListener((property, before, after) -> follow(after));
    area.sceneProperty().addListener((property, before, after) -> drawn(after));
    show();
  }

  private void drawn(@Nullable Scene scene) {
    if (scene != null && wanted) {
      focus();
    }
  }

  /** Puts the caret where it was. */
  void focus() {
    wanted = area.getScene() == null; // a split pane has its panes only once it is drawn
    if (!wanted) {
      area.focus();
    }
  }

  @Override
  public void split() {
    if (!choose(insertHere())) {
      model.blocks().split();
    }
  }

  @Override
  public void breakLine() {
    acts.breakLine();
  }

  @Override
  public void joinBefore() {
    model.blocks().joinBefore();
  }

  @Override
  public void joinBehind() {
    model.blocks().joinBehind();
  }

  @Override
  public void cut() {
    model.act(Words.say("drafting.step-cut"), draft -> draft.cut());
  }

  @Override
  public boolean deeper() {
    boolean inList = isInList();
    if (inList) {
      acts.deeper();
    }
    return inList;
  }

  @Override
  public boolean shallower() {
    boolean inList = isInList();
    if (inList) {
      acts.shallower();
    }
    return inList;
  }

  @Override
  public void paste() {
    pastes.paste(Clip.now());
  }

  @Override
  public void paste(String words) {
    pastes.words(words);
  }

  @Override
  public void copy() {
    Caret caret = model.caret().get();
    boolean prose = caret != null && caret.piece().sort() != Piece.Sort.TITLE;
    Clip.put(area.selected(), prose ? Lines.markdown(caret.draft().excerpt(), "") : null);
  }

  @Override
  public void undo() {
    model.settle();
    model.desk().undo();
  }

  @Override
  public void redo() {
    model.settle();
    model.desk().redo();
  }

  @Override
  public void typed() {
    Spot to = area.to();
    Piece.Key key = key(to.line());
    int first = first(to.line());
    Caret before = model.caret().get();
    typing = before != null && before.piece().equals(key);
    model.typed(key, lines(first, key), new Spot(to.line() - first, to.at()));
    typing = false;
  }

  @Override
  public void moved() {
    Spot from = area.from();
    Spot to = area.to();
    Piece.Key key = key(to.line());
    if (!key.equals(key(from.line()))) {
      model.leaveText();
      note.setText(Words.say("drafting.across-texts"));
      return;
    }
    int first = first(to.line());
    model.select(
        key, new Spot(from.line() - first, from.at()), new Spot(to.line() - first, to.at()));
    count();
  }

  /** Lets be chosen what the insert at the caret shows, or else the first of the section. */
  void chooseShown() {
    if (!choose(insertHere())) {
      List<Piece> page = model.page().get();
      page.stream()
          .filter(piece -> !piece.key().sort().isWritten())
          .filter(piece -> !model.outline().facets(piece.block()).isEmpty())
          .findFirst()
          .ifPresent(piece -> choose(piece.block()));
    }
  }

  private boolean choose(int block) {
    return block >= 0 && shows.open(area, area.caret(), block, this::focus);
  }

  /** Which block's insert the caret stands at; -1 where it stands in text. */
  private int insertHere() {
    Piece piece = area.size() == 0 ? null : model.piece(key(area.to().line()));
    return piece == null || piece.key().sort().isWritten() ? -1 : piece.block();
  }

  private boolean isInList() {
    Caret caret = model.caret().get();
    return caret != null
        && caret.draft().line().within().stream().anyMatch(Within.Item.class::isInstance);
  }

  /** Letters that were typed stand on the page already: a key never waits for the whole section. */
  private void pageChanged() {
    if (!typing) {
      show();
    }
  }

  private void show() {
    List<Row> rows =
        new PageRows(model.review(), model.reckoning().numbers().get()).of(model.page().get());
    if (!rows.isEmpty()) {
      area.show(rows);
      follow(model.caret().get());
    }
    count();
  }

  /** The selection of the area goes where the model says it is. */
  private void follow(@Nullable Caret caret) {
    if (caret == null) {
      return;
    }
    int first = 0;
    for (Piece piece : model.page().get()) {
      if (piece.key().equals(caret.piece())) {
        select(first, caret.draft());
        return;
      }
      first += piece.lines().size();
    }
  }

  /** Selects what is selected in a draft whose lines begin at this row. */
  private void select(int first, Draft draft) {
    Spot from = new Spot(first + draft.from().line(), draft.from().at());
    Spot to = new Spot(first + draft.to().line(), draft.to().at());
    if (!area.from().equals(from) || !area.to().equals(to)) {
      area.select(from, to);
    }
  }

  private Piece.Key key(int row) {
    return (Piece.Key) area.row(row).source();
  }

  private int first(int row) {
    int first = row;
    Piece.Key key = key(row);
    while (first > 0 && key(first - 1).equals(key)) {
      first--;
    }
    return first;
  }

  private List<Line> lines(int first, Piece.Key key) {
    List<Line> lines = new ArrayList<>();
    for (int i = first; i < area.size() && key(i).equals(key); i++) {
      lines.add(area.row(i).line());
    }
    return lines;
  }

  private void count() {
    Section section =
        model.paper().get() == null
            ? null
            : Sections.find(Objects.requireNonNull(model.paper().get()), model.section().get());
    if (section == null) {
      note.setText("");
      return;
    }
    if (!model.outline().facets(insertHere()).isEmpty()) {
      note.setText(Words.say("drafting.choose-hint"));
      return;
    }
    int words = model.reckoning().words().get().getOrDefault(section.id(), 0);
    String name =
        section.heading().isBlank() ? Words.say("drafting.no-heading") : section.heading();
    note.setText(Words.say("drafting.count", name, words, model.reckoning().allWords()));
  }

  private Node plate(Plate plate) {
    return switch (plate.leaf()) {
      case Leaf.Table _ -> new TablePlate(plate, model.isWritable());
      case Leaf.Picture picture -> new PicturePlate(model, picture);
      case Leaf.Words _, Leaf.Heading _ -> new Label();
    };
  }
}
