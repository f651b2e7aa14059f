package org.criticalfriend.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Side;
import org.criticalfriend.people.Column;
import org.criticalfriend.people.Detail;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private FrameModel frame;
  private GroupsModel groups;
  private PeopleModel people;
  private PasteModel paste;
  private TwinsModel twins;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    frame = new FrameModel(desk);
    groups = new GroupsModel(desk);
    people = new PeopleModel(frame, groups, background);
    paste = new PasteModel(frame, people, background);
    twins = new TwinsModel(desk, people, background);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void exportsNobodyWhileOthersSeeTheScreen() {
    PeopleCommands commands = new PeopleCommands(frame, groups, people, paste, background);
    Path file = folder.resolve("People.csv");
    frame.screenShared().set(true);
    commands.write(file);
    assertThat(file).doesNotExist();
    assertThat(frame.notices().getLast().words()).startsWith("Nothing was exported");

    frame.screenShared().set(false);
    commands.write(file);
    assertThat(file).exists();
  }

  @Test
  void countsGroupsBySide() {
    assertThat(groups.lines())
        .extracting(GroupsModel.Line::people)
        .containsExactly(14L, 3L, 8L, 4L, 1L);
    assertThat(groups.lines())
        .extracting(GroupsModel.Line::first)
        .containsExactly(true, false, true, false, true);
    assertThat(groups.lines().get(1).under()).isTrue();
    assertThat(groups.everyone()).isEqualTo(30);
  }

  @Test
  void showsThePeopleOfTheChosenGroupAndARowForANewOne() {
    groups.chosen().set(group("Voluntary and community participants").id());
    assertThat(people.rows()).hasSize(5);
    assertThat(people.rows().getLast().person()).isNull();
    assertThat(people.missing()).isEqualTo(1);
  }

  @Test
  void entersAPersonIntoTheChosenGroup() {
    Group group = group("Observer");
    groups.chosen().set(group.id());
    assertThat(people.add(Map.of(Detail.NAME, " Jo Ash OBE ", Detail.POST, "Clerk"))).isTrue();
    Person last = desk.review().get().people().getLast();
    assertThat(last.name()).isEqualTo("Jo Ash");
    assertThat(last.honours()).isEqualTo("OBE");
    assertThat(last.group()).isEqualTo(group.id());
    assertThat(people.add(Map.of(Detail.NAME, "  ", Detail.POST, "Clerk"))).isFalse();
  }

  @Test
  void editsInPlaceAndGivesUp() {
    Person person = person("Kieran Doyle");
    people.edit(person, Detail.POST);
    people.typing().text().set("Treasurer");
    people.edit(person, Detail.ORGANISATION);
    assertThat(person("Kieran Doyle").post()).isEqualTo("Treasurer");
    people.typing().text().set("Nowhere");
    people.giveUp(person("Kieran Doyle"), Detail.ORGANISATION);
    background.pass();
    assertThat(person("Kieran Doyle").organisation()).isEqualTo("Wrenmouth Welcome");
  }

  @Test
  void keepsANameThatIsClearedAsItWas() {
    people.edit(person("Kieran Doyle"), Detail.NAME);
    people.typing().text().set(" ");
    people.typing().settle();
    assertThat(person("Kieran Doyle")).isNotNull();
  }

  @Test
  void removesWithAWayBackAndSelectsWhoStandsThere() {
    int at = desk.review().get().people().indexOf(person("Shirin Begum"));
    people.selected().set(person("Shirin Begum"));
    people.remove();
    assertThat(people.selected().get()).isEqualTo(desk.review().get().people().get(at));
    frame.notices().getLast().act().act().run();
    assertThat(desk.review().get().people().get(at).name()).isEqualTo("Shirin Begum");
  }

  @Test
  void movesWithinAGroupAndToAnother() {
    groups.chosen().set(group("Voluntary and community participants").id());
    people.selected().set(person("Shirin Begum"));
    people.move(-1);
    assertThat(people.people().getFirst().name()).isEqualTo("Shirin Begum");
    people.move(1);
    assertThat(people.people().get(1).name()).isEqualTo("Shirin Begum");
    people.selected().set(person("Shirin Begum"));
    people.moveTo(group("Observer"));
    assertThat(person("Shirin Begum").group()).isEqualTo(group("Observer").id());
    people.selected().set(person("Kieran Doyle"));
    people.turnLead();
    assertThat(person("Kieran Doyle").lead()).isTrue();
  }

  @Test
  void makesChangesOrdersAndRemovesGroups() {
    Group team = group("Peer review team");
    groups.add(new GroupsModel.Draft("Drivers", Side.HOST, null, ""));
    assertThat(groups.group()).isEqualTo(group("Drivers"));
    groups.change(new GroupsModel.Draft("Hosts", Side.TEAM, team.id(), "Thanked."));
    assertThat(group("Hosts").note()).isEqualTo("Thanked.");
    groups.move(-1);
    assertThat(groups.lines().get(1).group().name()).isEqualTo("Hosts");
    assertThat(groups.canRemove()).isTrue();
    groups.remove();
    assertThat(groups.all()).noneMatch(group -> group.name().equals("Hosts"));
    groups.chosen().set(team.id());
    assertThat(groups.canRemove()).isFalse();
  }

  @Test
  void landsAPastedListInOneStepAfterTheQuestionIsAnswered() {
    List<Person> before = desk.review().get().people();
    paste.read(
        """
        Kieran Doyle, Treasurer, Wrenmouth Welcome
        Katherine Oduya, Team Leader, Welcome Midwives
        Jo Ash, Clerk, Wrenmouth Borough Council
        With many thanks to all
        """,
        group("Observer"));
    assertThat(paste.open().get()).isTrue();
    assertThat(paste.found()).isEqualTo(3);
    assertThat(paste.questions()).isEqualTo(1);
    paste.land();
    assertThat(desk.review().get().people()).isEqualTo(before);
    paste.answer(paste.lines().get(1), true);
    paste.land();
    assertThat(person("Kieran Doyle").post()).isEqualTo("Treasurer");
    assertThat(person("Jo Ash").group()).isEqualTo(group("Observer").id());
    assertThat(paste.open().get()).isFalse();
    desk.undo();
    assertThat(desk.review().get().people()).isEqualTo(before);
  }

  @Test
  void leavesWhatIsNotTickedAndReadsColumnsAnew() {
    paste.read("Wren Council\tJo Ash Ley\nWren Council\tAl Day Ley", group("Observer"));
    paste.mean(0, Column.ORGANISATION);
    paste.mean(1, Column.NAME);
    assertThat(paste.landing()).isEqualTo(2);
    paste.tick(paste.lines().getFirst(), false);
    paste.land();
    assertThat(desk.review().get().people().getLast().name()).isEqualTo("Al Day Ley");
    assertThat(desk.review().get().people()).noneMatch(p -> p.name().equals("Jo Ash Ley"));
  }

  @Test
  void tellsWhatCannotBeRead() throws Exception {
    paste.read("  ", null);
    assertThat(frame.notices()).hasSize(1);
    paste.read(Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4}), null);
    assertThat(frame.notices().getLast().failure()).isNotNull();
    assertThat(paste.open().get()).isFalse();
  }

  @Test
  void mergesTwoSpellingsInOneStepWithAllThatNamesThem() {
    assertThat(twins.pair().get()).isNull();
    people.add(Map.of(Detail.NAME, "Deborah Lonsdail", Detail.EMAIL, "d@wren.example"));
    var asked = twins.pair().get();
    assertThat(asked.first().name()).isEqualTo("Deborah Lonsdale");
    twins.areOne(asked.second());
    Person one = person("Deborah Lonsdail");
    assertThat(one.post()).isEqualTo("Director of Children's Services");
    assertThat(desk.review().get().review().sponsor()).isEqualTo(one.id());
    assertThat(twins.pair().get()).isNull();
    desk.undo();
    assertThat(person("Deborah Lonsdale").id()).isEqualTo(desk.review().get().review().sponsor());
    twins.areTwo();
    assertThat(twins.pair().get()).isNull();
  }

  private Group group(String name) {
    return groups.all().stream().filter(g -> g.name().equals(name)).findFirst().orElseThrow();
  }

  private Person person(String name) {
    return desk.review().get().people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
