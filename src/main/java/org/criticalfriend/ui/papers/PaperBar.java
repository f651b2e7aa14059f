package org.criticalfriend.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.criticalfriend.model.Paper;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.issuing.SendModel;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.jspecify.annotations.Nullable;

/** The bar of the part: which paper it is, and its main act. */
final class PaperBar extends HBox {
  private final PapersModel model;
  private final MenuButton papers = new MenuButton();
  private final ToggleButton side = new ToggleButton(Words.say("papers.tab-pages"));

  /**
   * The bar.
   *
   * @param narrow whether what stands beside the pages is shown only when asked for
   */
  PaperBar(PapersModel model, BooleanBinding narrow) {
    this.model = model;
    getStyleClass().add(Styles.PART_BAR);
    papers.setAccessibleText(Words.say("papers.choose"));
    papers.getStyleClass().add("cf-paper-choice");
    side.setMinWidth(USE_PREF_SIZE);
    side.visibleProperty().bind(narrow.and(model.paper().isNotNull()));
    side.managedProperty().bind(side.visibleProperty());
    Label underway = new Label(Words.say("papers.underway"));
    underway.getStyleClass().addAll(Styles.META, Styles.MUTED);
    underway.visibleProperty().bind(model.proof().underway());
    getChildren().addAll(papers, draft(), underway, new Glue(), side, send(narrow), generate());
    model.choices().addListener((ListChangeListener<PaperChoice>) change -> fill());
    model.paper().addListener((property, before, after) -> fill());
    fill();
  }

  /** Whether what stands beside the pages is asked for. */
  ToggleButton side() {
    return side;
  }

  /** Puts the focus on the choice of paper. */
  void focus() {
    papers.requestFocus();
  }

  /** Whether nothing can be written now. */
  static BooleanBinding cannotWrite(PapersModel model) {
    return Bindings.createBooleanBinding(
        () -> model.paper().get() == null || model.generation().isWriting(),
        model.paper(),
        model.generation().progress());
  }

  private Label draft() {
    Chip draft = new Chip("", Chip.Tone.QUIET, Icon.DRAFT);
    draft.textProperty().bind(model.draft());
    draft.visibleProperty().bind(model.draft().isNotEmpty());
    draft.managedProperty().bind(draft.visibleProperty());
    return draft;
  }

  private Button send(BooleanBinding narrow) {
    SendModel sending = model.outgoing().sending();
    Button send = new Button(Words.say("issuing.command"), Icon.LETTER.inBar());
    TitleBar.fold(send, narrow);
    send.setOnAction(event -> sending.begin());
    send.setDisable(!model.isWritable());
    send.visibleProperty().bind(model.paper().isNotNull());
    send.managedProperty().bind(send.visibleProperty());
    return send;
  }

  private Button generate() {
    Button generate = new Button(Words.say("papers.generate"));
    generate.setId("papers-generate");
    generate.getStyleClass().add(Styles.PRIMARY);
    generate.setMinWidth(USE_PREF_SIZE);
    generate.setOnAction(event -> model.generate());
    generate.disableProperty().bind(cannotWrite(model));
    return generate;
  }

  private void fill() {
    Paper paper = model.paper().get();
    papers.setText(Words.say("papers.choose"));
    List<MenuItem> items = new ArrayList<>();
    PaperChoice before = null;
    for (PaperChoice choice : model.choices()) {
      if (before instanceof PaperChoice.Begun && choice instanceof PaperChoice.Outline) {
        items.add(new SeparatorMenuItem());
      }
      items.add(item(choice, paper));
      before = choice;
    }
    papers.getItems().setAll(items);
  }

  private MenuItem item(PaperChoice choice, @Nullable Paper paper) {
    MenuItem item = new MenuItem(choice.words());
    item.setOnAction(event -> model.choose(choice));
    switch (choice) {
      case PaperChoice.Begun(var id, var _, var _) -> {
        if (paper != null && id.equals(paper.id())) {
          item.setGraphic(Icon.AGREED.inLine());
          papers.setText(choice.words());
        }
      }
      case PaperChoice.Outline _ -> item.setDisable(!model.isWritable());
    }
    return item;
  }
}
