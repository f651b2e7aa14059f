package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FindingHeadings;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertKeyQuestions;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.InsertTimetable;
import org.criticalfriend.model.PageBreak;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.RecommendationHeadings;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.jspecify.annotations.Nullable;

/** What can be put into a section, in plain words. */
final class InsertMenu {
  private final DraftingModel model;

  private InsertMenu(DraftingModel model) {
    this.model = model;
  }

  /** The button whose menu is filled when it opens. */
  static MenuButton button(DraftingModel model) {
    InsertMenu menu = new InsertMenu(model);
    MenuButton button = new MenuButton(Words.say("drafting.insert"), Icon.ADD.inLine());
    button.setId("drafting-insert");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    button.getItems().setAll(menu.items());
    button.setOnShowing(event -> button.getItems().setAll(menu.items()));
    button.setDisable(!model.isWritable());
    return button;
  }

  private List<MenuItem> items() {
    Review review = model.review();
    List<MenuItem> items = new ArrayList<>();
    items.add(item(Words.say("drafting.insert-paragraph"), () -> insert(paragraph())));
    items.add(menu("drafting.insert-findings", findings(review)));
    items.add(menu("drafting.insert-recommendations", recommendations(review)));
    items.add(item(Words.say("drafting.insert-questions"), () -> insert(questions())));
    items.add(
        menu(
            "drafting.insert-people",
            review.groups().stream()
                .map(group -> item(group.name(), () -> insert(people(group.id()))))
                .toList()));
    items.add(item(Words.say("drafting.insert-timetable"), () -> insert(timetable())));
    items.add(item(Words.say("drafting.insert-actions"), () -> insert(actions())));
    items.add(
        menu(
            "drafting.insert-text",
            review.texts().stream()
                .map(text -> item(text.title(), () -> insert(text(text.id()))))
                .toList()));
    items.add(
        item(
            Words.say("drafting.insert-page-break"),
            () -> insert(new PageBreak(true, Extras.NONE))));
    items.add(new SeparatorMenuItem());
    items.add(menu("drafting.remove-insert", removals(review)));
    return items;
  }

  private List<MenuItem> findings(Review review) {
    List<MenuItem> items = new ArrayList<>();
    items.add(findings(Words.say("drafting.all-by-theme"), null, null, FindingHeadings.THEME));
    items.add(findings(Words.say("drafting.all-by-kind"), null, null, FindingHeadings.KIND));
    for (Theme theme : review.themes()) {
      String words = Words.say("drafting.only-theme", theme.name());
      items.add(findings(words, theme.id(), null, null));
    }
    for (FindingKind kind : review.findingKinds()) {
      String words = Words.say("drafting.only-kind", kind.name());
      items.add(findings(words, null, kind.id(), null));
    }
    return items;
  }

  /** Inserts findings, those of one theme or one kind where it is given. */
  private MenuItem findings(
      String words, @Nullable Id theme, @Nullable Id kind, @Nullable FindingHeadings headings) {
    @Nullable List<Id> themes = theme == null ? null : List.of(theme);
    @Nullable List<Id> kinds = kind == null ? null : List.of(kind);
    return item(
        words,
        () -> insert(new InsertFindings(themes, kinds, null, null, headings, null, Extras.NONE)));
  }

  private List<MenuItem> recommendations(Review review) {
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(
            Words.say("drafting.all-by-theme"),
            () ->
                insert(
                    new InsertRecommendations(
                        null, null, null, null, RecommendationHeadings.THEME, null, Extras.NONE))));
    review
        .themes()
        .forEach(
            theme ->
                items.add(
                    item(
                        Words.say("drafting.only-theme", theme.name()),
                        () ->
                            insert(
                                new InsertRecommendations(
                                    List.of(theme.id()),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    Extras.NONE)))));
    return items;
  }

  /** Every insert of the section, by what it shows. */
  private List<MenuItem> removals(Review review) {
    List<MenuItem> items = new ArrayList<>();
    List<Block> blocks = model.outline().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int place = i;
      if (!(blocks.get(i) instanceof Para)) {
        String shows = InsertWords.name(blocks.get(i), review);
        items.add(item(shows, () -> model.outline().removeBlock(place)));
      }
    }
    return items;
  }

  private void insert(Block block) {
    model.outline().insert(block);
    if (block instanceof Para para) {
      model.place(para.id(), 0, 0);
    }
  }

  private static Block paragraph() {
    return new Para("", Id.create(), null, Extras.NONE);
  }

  private static Block questions() {
    return new InsertKeyQuestions(null, null, Extras.NONE);
  }

  private static Block people(Id group) {
    return new InsertPeople(group, null, null, Extras.NONE);
  }

  private static Block timetable() {
    return new InsertTimetable(null, null, Extras.NONE);
  }

  private static Block actions() {
    return new InsertActions(null, null, Extras.NONE);
  }

  private static Block text(Id text) {
    return new InsertText(text, Extras.NONE);
  }

  private static MenuItem menu(String key, List<MenuItem> items) {
    Menu menu = new Menu(Words.say(key));
    menu.getItems().setAll(items);
    menu.setDisable(items.isEmpty());
    return menu;
  }

  private static MenuItem item(String words, Runnable act) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> act.run());
    return item;
  }
}
