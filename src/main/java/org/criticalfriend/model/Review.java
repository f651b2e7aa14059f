package org.criticalfriend.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a whole review, every list in the order in which it is shown and written.
 *
 * @param review what it is, of whom and when
 * @param keyQuestions the questions
 * @param themes in paper order
 * @param scales rating scales
 * @param findingKinds kinds of finding
 * @param groups groups of people
 * @param people everyone named
 * @param sessions the timetable
 * @param documents background papers
 * @param notes what was heard, seen and read
 * @param findings what the team concluded
 * @param recommendations what it asks for
 * @param actions what the host will do
 * @param pictures pictures for papers
 * @param texts standard texts
 * @param papers what is issued
 * @param extras members this version does not know
 */
public record Review(
    ReviewDetails review,
    List<KeyQuestion> keyQuestions,
    List<Theme> themes,
    List<Scale> scales,
    List<FindingKind> findingKinds,
    List<Group> groups,
    List<Person> people,
    List<Session> sessions,
    List<Document> documents,
    List<Note> notes,
    List<Finding> findings,
    List<Recommendation> recommendations,
    List<Action> actions,
    List<Picture> pictures,
    List<StandardText> texts,
    List<Paper> papers,
    Extras extras) {
  public Review {
    keyQuestions = List.copyOf(keyQuestions);
    themes = List.copyOf(themes);
    scales = List.copyOf(scales);
    findingKinds = List.copyOf(findingKinds);
    groups = List.copyOf(groups);
    people = List.copyOf(people);
    sessions = List.copyOf(sessions);
    documents = List.copyOf(documents);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
    recommendations = List.copyOf(recommendations);
    actions = List.copyOf(actions);
    pictures = List.copyOf(pictures);
    texts = List.copyOf(texts);
    papers = List.copyOf(papers);
  }

  /** The files of all kept versions of its papers, in their order, and the template of its look. */
  public List<KeptFile> keptFiles() {
    Stream<KeptFile> versions =
        papers.stream()
            .flatMap(paper -> paper.kept().stream())
            .flatMap(version -> version.files().stream());
    return Stream.concat(versions, Stream.ofNullable(template())).toList();
  }

  /** The template of its papers' look; null where there is none. */
  public @Nullable KeptFile template() {
    return review.look() == null ? null : review.look().template();
  }
}
