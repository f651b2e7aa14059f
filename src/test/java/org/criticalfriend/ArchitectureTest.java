package org.criticalfriend;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the packages, one row for each, as docs/architecture.md draws them. */
class ArchitectureTest {
  private static final String ROOT = "org.criticalfriend";

  /**
   * Every package but windows and command line, and the packages it may use beside {@code files},
   * which all may.
   */
  private static final Map<String, Set<String>> ENGINE =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("files", Set.of()),
          Map.entry("text", Set.of("model")),
          Map.entry("history", Set.of("model")),
          Map.entry("store", Set.of("model", "history")),
          Map.entry("form", Set.of("model", "text")),
          Map.entry("paper", Set.of("model", "text")),
          Map.entry("editing", Set.of("model", "text")),
          Map.entry("evidence", Set.of("model")),
          Map.entry("merging", Set.of("model")),
          Map.entry("followup", Set.of("model", "text")),
          Map.entry("codes", Set.of("model")),
          Map.entry("checks", Set.of("model", "text", "paper", "people")),
          Map.entry("house", Set.of("model", "paper")),
          Map.entry("word", Set.of("paper", "text", "house")),
          Map.entry("pdf", Set.of("paper", "text", "house")),
          Map.entry("slides", Set.of("paper", "text")),
          Map.entry("sheets", Set.of("paper", "text")),
          Map.entry("pages", Set.of()),
          Map.entry("pictures", Set.of("model")),
          Map.entry("handouts", Set.of("model", "text", "paper", "word")),
          Map.entry("people", Set.of("model", "merging", "store", "sheets")),
          Map.entry("timetable", Set.of("model")),
          Map.entry("calendar", Set.of("model", "timetable")),
          Map.entry("spelling", Set.of("model")),
          Map.entry("pasting", Set.of("model", "text")),
          Map.entry("replacing", Set.of("model", "text", "paper")),
          Map.entry("html", Set.of("paper", "text")),
          Map.entry("markdown", Set.of("model", "paper", "text")),
          Map.entry("plan", Set.of("model", "paper", "text", "sheets")),
          Map.entry(
              "issuing",
              Set.of(
                  "model",
                  "paper",
                  "house",
                  "word",
                  "pdf",
                  "slides",
                  "sheets",
                  "plan",
                  "html",
                  "markdown")),
          Map.entry("returning", Set.of("model", "text", "paper", "editing", "word")),
          Map.entry("versions", Set.of("model", "form", "paper", "issuing")));

  /** As {@link #ENGINE}, with the two that use all of it and not each other. */
  private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(ENGINE);

  static {
    MAY_USE.put("ui", ENGINE.keySet());
    MAY_USE.put("cli", ENGINE.keySet());
  }

  /** Every library that only some packages may know, so that it can be exchanged in one place. */
  private static final List<Arguments> LIBRARIES =
      List.of(
          arguments(Set.of("java.sql", "javax.sql", "org.sqlite"), Set.of("store")),
          arguments(Set.of("com.fasterxml", "tools.jackson"), Set.of("form")),
          arguments(Set.of("org.commonmark"), Set.of("text")),
          arguments(Set.of("com.itextpdf"), Set.of("pdf")),
          arguments(Set.of("org.apache.pdfbox", "org.apache.fontbox"), Set.of("pages")),
          arguments(
              Set.of("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats"),
              Set.of("word", "slides", "sheets")),
          arguments(Set.of("org.apache.commons.csv"), Set.of("sheets")),
          arguments(Set.of("org.jsoup"), Set.of("html", "pasting")),
          arguments(Set.of("biweekly"), Set.of("calendar")),
          arguments(Set.of("org.apache.lucene"), Set.of("spelling")),
          arguments(Set.of("com.github.difflib"), Set.of("versions", "returning")),
          arguments(Set.of("picocli"), Set.of("cli")),
          arguments(Set.of("org.fxmisc", "org.reactfx"), Set.of("ui.richtext")),
          arguments(Set.of("javafx"), Set.of("ui")));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageHasItsRow() {
    var packages =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1).split("\\.", -1)[0])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(MAY_USE.keySet()).containsAll(packages);
  }

  @ParameterizedTest(name = "{0} uses only {1}")
  @MethodSource("rows")
  void usesOnlyWhatItsRowNames(String name, Set<String> allowed) {
    var own = resideInAnyPackage(within(Set.of(name)));
    var files = resideInAnyPackage(within(Set.of("files")));
    var named = resideInAnyPackage(within(allowed));
    hold(
        noClasses()
            .that(resideInAnyPackage(within(Set.of(name))))
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(own.or(files).or(named)))));
  }

  @ParameterizedTest(name = "only {1} know {0}")
  @MethodSource("libraries")
  void keepsLibraryInItsPlace(Set<String> library, Set<String> places) {
    hold(
        noClasses()
            .that(not(resideInAnyPackage(within(places))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(library.stream().map(name -> name + "..").toArray(String[]::new)));
  }

  @ParameterizedTest(name = "{0} knows the JDK alone")
  @MethodSource("foundations")
  void foundationKnowsTheJdkAlone(String name) {
    hold(
        classes()
            .that(resideInAnyPackage(within(Set.of(name))))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax..", "org.jspecify..", ROOT + "." + name + ".."));
  }

  @Test
  void packagesFormNoCycle() {
    hold(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void packagesOfWindowsFormNoCycle() {
    hold(slices().matching(ROOT + ".ui.(*)..").should().beFreeOfCycles());
  }

  @Test
  void onlyOneClassStartsThreadsOrGoesBackToTheWindows() {
    hold(
        noClasses()
            .that(resideInAPackage(ROOT + ".ui.."))
            .and(not(nameStartingWith(ROOT + ".ui.Threads")))
            .should()
            .callMethodWhere(
                target(owner(assignableTo("javafx.application.Platform")))
                    .and(target(name("runLater"))))
            .orShould()
            .dependOnClassesThat(
                assignableTo(Thread.class)
                    .or(assignableTo(ExecutorService.class))
                    .or(assignableTo(Executors.class))
                    .or(assignableTo("javafx.concurrent.Worker"))
                    .or(assignableTo("java.util.Timer"))));
  }

  @Test
  void noPackageIsADrawerForLeftovers() {
    hold(
        noClasses()
            .should()
            .resideInAnyPackage(
                "..util..", "..utils..", "..common..", "..manager..", "..helper.."));
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    hold(noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)"));
  }

  static Stream<Arguments> rows() {
    return MAY_USE.entrySet().stream().map(row -> arguments(row.getKey(), row.getValue()));
  }

  static Stream<Arguments> libraries() {
    return LIBRARIES.stream();
  }

  static Stream<String> foundations() {
    return Stream.of("model", "files");
  }

  private static String[] within(Set<String> names) {
    return names.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  /** A wall stands before its package does: a rule that meets no class is no breach. */
  private static void hold(ArchRule rule) {
    rule.allowEmptyShould(true).check(PROGRAM);
  }
}
