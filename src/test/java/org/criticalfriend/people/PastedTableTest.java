package org.criticalfriend.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Philip Parkinson\tChair\tLeicester City PCT",
        "Name\tPost\tOrganisation\nPhilip Parkinson\tChair\tLeicester City PCT",
        "Role,Company,Full name\nChair,Leicester City PCT,Philip Parkinson",
        "Philip Parkinson;Chair;Leicester City PCT",
        "Surname\tFirst name\tJob title\tEmployer\nParkinson\tPhilip\tChair\tLeicester City PCT",
        "Philip Parkinson, Chair, Leicester City PCT",
        "- Philip Parkinson - Chair, Leicester City PCT",
        "3. Philip Parkinson – Chair, Leicester City PCT",
        "Philip Parkinson (Chair, Leicester City PCT)",
        "Parkinson, Philip, Chair, Leicester City PCT",
      })
  void readsNamePostAndOrganisation(String text) {
    assertThat(only(text))
        .isEqualTo(
            Map.of(
                Detail.NAME, "Philip Parkinson",
                Detail.POST, "Chair",
                Detail.ORGANISATION, "Leicester City PCT"));
  }

  @Test
  void readsAddressesOfAnEMail() {
    PastedTable table =
        PastedTable.read("Philip Parkinson <p.p@pct.example>; \"Patel, Daxa\" <daxa@pct.example>");
    assertThat(table.rows().stream().map(table::entry).map(Entry::details))
        .containsExactly(
            Map.of(Detail.NAME, "Philip Parkinson", Detail.EMAIL, "p.p@pct.example"),
            Map.of(Detail.NAME, "Daxa Patel", Detail.EMAIL, "daxa@pct.example"));
  }

  @Test
  void takesNumbersAndAddressesFromAnyPlace() {
    assertThat(only("Jo Ash, 07700 900 123, Clerk, jo@a.example, Wren Council"))
        .containsEntry(Detail.MOBILE, "07700 900 123")
        .containsEntry(Detail.EMAIL, "jo@a.example")
        .containsEntry(Detail.POST, "Clerk")
        .containsEntry(Detail.ORGANISATION, "Wren Council");
    assertThat(only("jo@a.example\tJo Ash\t07700900123"))
        .isEqualTo(
            Map.of(
                Detail.NAME, "Jo Ash",
                Detail.MOBILE, "07700900123",
                Detail.EMAIL, "jo@a.example"));
  }

  @Test
  void keepsAPostWithCommasWhole() {
    assertThat(only("Harpreet Sandhu, Head of Commissioning, Children and Young People, Wren"))
        .containsEntry(Detail.POST, "Head of Commissioning, Children and Young People")
        .containsEntry(Detail.ORGANISATION, "Wren");
  }

  @Test
  void takesLettersAfterANameApart() {
    assertThat(only("Nasreen Choudhury MBE, Chief Officer, Stourhaven Refugee Forum"))
        .containsEntry(Detail.NAME, "Nasreen Choudhury")
        .containsEntry(Detail.HONOURS, "MBE");
    assertThat(only("Nasreen Choudhury, OBE, Chief Officer, Forum"))
        .containsEntry(Detail.HONOURS, "OBE")
        .containsEntry(Detail.POST, "Chief Officer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "With many thanks to all",
        "Dear Laura",
        "Kind regards",
        "Please find the list below.",
        "Participants:",
        "14:30 Town Hall",
        "=cmd|' /C calc'!A0",
        "https://a.example/b",
        "---",
      })
  void leavesOutWhatIsNoPerson(String line) {
    PastedTable table = PastedTable.read(line);
    assertThat(table.rows()).noneMatch(table::isPerson);
  }

  @Test
  void letsAColumnMeanSomethingElse() {
    PastedTable table = PastedTable.read("Wren Council\tJo Ash\tClerk");
    PastedTable mended =
        table.with(0, Column.ORGANISATION).with(1, Column.NAME).with(2, Column.POST);
    assertThat(mended.entry(mended.rows().getFirst()).details())
        .containsEntry(Detail.NAME, "Jo Ash")
        .containsEntry(Detail.ORGANISATION, "Wren Council");
  }

  @Test
  void takesAThousandOfTenThousandLinesAndSaysHowManyAreLeft() {
    PastedTable table = PastedTable.read("Jo Ash, Clerk\n".repeat(10_000));
    assertThat(table.rows()).hasSize(PastedTable.MOST);
    assertThat(table.left()).isEqualTo(9_000);
    assertThat(PastedTable.read("Jo Ash\tClerk\n".repeat(10_000)).left()).isEqualTo(9_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "\t\t", ";", ",,,", "\0\u202e", "<<<>>>", "(((((", "\"\"\"\t\""})
  void readsAnythingWithoutFailing(String text) {
    PastedTable table = PastedTable.read(text + "\n" + text);
    assertThat(table.rows()).noneMatch(table::isPerson);
  }

  @Test
  void readsAVeryLongLineInNoTime() {
    PastedTable table = PastedTable.read("a, (b - ".repeat(200_000));
    assertThat(table.rows()).hasSize(1);
  }

  private static Map<Detail, String> only(String text) {
    PastedTable table = PastedTable.read(text);
    List<Entry> people = table.rows().stream().filter(table::isPerson).map(table::entry).toList();
    assertThat(people).hasSize(1);
    return people.getFirst().details();
  }
}
