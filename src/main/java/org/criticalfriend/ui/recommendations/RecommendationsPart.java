package org.criticalfriend.ui.recommendations;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.agreeing.AgreeTogether;
import org.criticalfriend.ui.agreeing.Scope;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Draws recommendations side by side with the findings they answer, and the open one. */
public final class RecommendationsPart implements Part {
  /** The room for both columns and the editor, in text sizes. */
  private static final double THREE_PANES = 88;

  /** The height that the columns need beside the loose ends at the foot, in text sizes. */
  private static final double HEIGHT = 32;

  private static final double HALF = 0.5;
  private static final double THIRD = 0.36;

  private final FrameModel frame;
  private final AgreeTogether agreeing;
  private final RecommendationsModel model;
  private final TwinList list;
  private final NewField newField;
  private final ColumnHeads heads;
  private final EditorView editor;
  private final BorderPane pane = new BorderPane();
  private final BorderPane middle = new BorderPane();
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow = ruler.isNarrower(middle, THREE_PANES);
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();
  private final List<Command> commands;

  /** The recommendations of the review in this frame. */
  public RecommendationsPart(FrameModel frame, Background background, AgreeTogether agreeing) {
    this.frame = frame;
    this.agreeing = agreeing;
    this.model = new RecommendationsModel(frame, background);
    this.list = new TwinList(model);
    this.newField = new NewField(model, this::edit, list::requestFocus);
    this.editor = new EditorView(model, this::link, this::agree, this::close);
    this.heads = new ColumnHeads(model, list.alone(), list::requestFocus);
    this.commands = new RecommendationCommands(model, this).all();
    layOut();
    model.picking().addListener((property, before, after) -> hint());
    model.twins().cursor().addListener((property, before, after) -> hint());
    hint();
    frame.recommending().set(this::recommend);
  }

  private void layOut() {
    BooleanBinding open = model.editor().open().isNotNull();
    list.alone().bind(open.and(narrow));
    pane.getStyleClass().add(Styles.CONTENT);
    pane.setTop(new VBox(new Heading(model, this).bar(), new PickingBar(model)));
    pane.setCenter(middle);
    Region ends = LooseEndsBar.of(model, list::requestFocus);
    ends.visibleProperty().bind(ruler.isLower(pane, HEIGHT).not());
    ends.managedProperty().bind(ends.visibleProperty());
    pane.setBottom(ends);
    VBox above = new VBox(heads, newField);
    StackPane rows = new StackPane(list, empty(), nothing());
    rows.setMinHeight(0);
    BorderPane columns = new BorderPane(rows);
    columns.setTop(above);
    columns.setMinSize(0, 0);
    middle.setMinHeight(0);
    list.setMinHeight(0);
    middle.setCenter(columns);
    middle.getChildren().add(ruler);
    editor
        .prefWidthProperty()
        .bind(middle.widthProperty().multiply(Bindings.when(narrow).then(HALF).otherwise(THIRD)));
    open.addListener((property, before, after) -> middle.setRight(after ? editor : null));
  }

  @Override
  public PartName name() {
    return PartName.RECOMMENDATIONS;
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void arrive() {
    list.requestFocus();
  }

  @Override
  public void leave() {
    model.editor().settle();
  }

  @Override
  public void show(Id thing) {
    model.twins().choose(thing);
    if (model.editor().open().get() != null && model.recommendation() != null) {
      model.editor().open(thing);
    }
    list.requestFocus();
  }

  @Override
  public javafx.beans.value.ObservableValue<@Nullable Id> selected() {
    return model.twins().cursor().map(Twins.Cursor::id);
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Begins a new one. */
  void begin() {
    if (model.isWritable()) {
      newField.begin();
    }
  }

  /** Begins one from the finding under the cursor, and goes to its words. */
  void beginFrom() {
    if (model.finding() != null && model.isWritable()) {
      model.begin();
      edit();
    }
  }

  /** Comes to the front with a recommendation that answers a finding. */
  private void recommend(Id finding) {
    frame.go(PartName.RECOMMENDATIONS, finding);
    beginFrom();
  }

  /** Puts the caret into the words of the open one. */
  void edit() {
    pane.applyCss();
    pane.layout(); // an editor that was never drawn holds nothing that could take the focus
    editor.begin();
  }

  /** Opens what the cursor is on. */
  void open() {
    model.open();
    if (model.editor().open().get() != null && model.recommendation() != null) {
      edit();
    }
  }

  /** Begins to link what the cursor is on, or the open recommendation. */
  void link() {
    Recommendation open = model.editor().open().get();
    if (open != null && list.alone().get()) {
      model.editor().close();
      model.twins().choose(open.id());
    }
    model.pick(Picking.Deed.LINK);
    list.requestFocus();
  }

  /** Begins to merge what the cursor is on into another. */
  void merge() {
    model.pick(Picking.Deed.MERGE);
    list.requestFocus();
  }

  /** Goes to the next loose end: of those the overview told of while one of them is followed. */
  void nextLooseEnd() {
    if (frame.trail().isFollowed()) {
      frame.trail().next();
      return;
    }
    model.nextLooseEnd();
    list.requestFocus();
  }

  /** Puts the caret where words are looked for. */
  void search() {
    if (list.alone().get()) {
      close();
    }
    heads.search();
  }

  /** Copies what is shown as plain text. */
  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.asText());
    Clipboard.getSystemClipboard().setContent(content);
    frame.tell(Notice.of(Words.say("recommendations.copied", model.shownCount())));
  }

  /** Has the team go through the recommendations. */
  void agreeTogether() {
    model.editor().settle();
    agreeing.open(new Scope.Drafts(), Scope.Sorts.RECOMMENDATIONS);
  }

  private void agree(Recommendation one) {
    model.editor().settle();
    agreeing.open(new Scope.One(one.id()), Scope.Sorts.BOTH);
  }

  private void close() {
    model.editor().close();
    list.requestFocus();
  }

  private Node empty() {
    Button first = new Button(Words.say("recommendations.new"));
    first.getStyleClass().add(Styles.PRIMARY);
    first.setOnAction(event -> begin());
    EmptyPlace empty = new EmptyPlace(Words.say("recommendations.empty"), first, "Ctrl+N");
    empty.visibleProperty().bind(Bindings.isEmpty(model.twins().rows()).and(filtered().not()));
    return empty;
  }

  private Node nothing() {
    Button all = new Button(Words.say("recommendations.show-all"));
    all.setOnAction(
        event -> {
          boolean categories = model.twins().shown().get().byCategory();
          model.twins().shown().set(Shown.ALL.grouped(categories));
        });
    EmptyPlace nothing = new EmptyPlace(Words.say("recommendations.nothing-shown"), all, "");
    nothing.visibleProperty().bind(Bindings.isEmpty(model.twins().rows()).and(filtered()));
    return nothing;
  }

  private BooleanBinding filtered() {
    return Bindings.createBooleanBinding(
        () -> model.twins().shown().get().isFiltered(), model.twins().shown());
  }

  private void hint() {
    hints.setAll(RecommendationCommands.hints(model));
  }
}
