package org.criticalfriend.ui.screens;

import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** People by groups, typed and pasted. */
final class PeopleScenes {
  private static final String PASTED =
      """
      Kieran Doyle, Treasurer, Wrenmouth Welcome
      Dr Imran Qureshi, Director of Public Health, Wrenmouth Borough Council
      Katherine Oduya, Team Leader, Welcome Midwives, Wrenmouth Hospitals NHS Trust
      Shirin Begum, Vice Chair, Shapla Parents' Circle
      Toby Sanders - Director of Primary Care, Wrenmouth Borough Council <toby@wren.example>
      With many thanks to all
      """;

  private PeopleScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("full", visit -> visit.go(PartName.PEOPLE)),
        Scene.of("entry", visit -> visit.run("people.command-new")),
        Scene.of("group", visit -> visit.run("people.command-new-group")),
        Scene.of("pasted", PeopleScenes::paste),
        Scene.of("shared", visit -> visit.model().screenShared().set(true)),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.PEOPLE)));
  }

  private static void paste(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, PASTED));
    visit.run("people.command-paste");
  }
}
