package org.criticalfriend.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ProseTextTest {
  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void setsBoldAndItalicWords() {
    ProseText prose = prose("How **early** do *families* come?");

    assertThat(prose.plain()).isEqualTo("How early do families come?");
    assertThat(prose.getChildren())
        .extracting(Node::getStyleClass)
        .anyMatch(classes -> classes.contains(Styles.STRONG))
        .anyMatch(classes -> classes.contains("cf-italic"));
  }

  @Test
  void showsWhatAFieldStandsFor() {
    ProseText prose = new ProseText("Does {host:short} know?", name -> "the Council");

    assertThat(prose.plain()).isEqualTo("Does the Council know?");
  }

  @Test
  void showsListsAndTablesLineByLine() {
    assertThat(prose("First:\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n").plain())
        .isEqualTo("First:\n• one\n• two\na · b\n1 · 2");
    assertThat(prose("3. three\n4. four\n").plain()).isEqualTo("3. three\n4. four");
  }

  @Test
  void leavesFootnotesToThePaper() {
    assertThat(prose("Said[^1] so.\n\n[^1]: By whom.\n").plain()).isEqualTo("Said so.");
  }

  @Test
  void showsWhatIsNoPassageAsItStands() {
    String half = "A mark[^1] without its note";

    assertThat(prose(half).plain()).isEqualTo(half);
  }

  private static ProseText prose(String markdown) {
    return new ProseText(markdown, UnaryOperator.identity());
  }
}
