package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainParagraphsTest {
  @TempDir private Path folder;

  @Test
  void readsParagraphsOfListsAndTablesWithoutWhatWasDeleted() {
    Path file =
        document(
            """
            <w:p><w:r><w:t xml:space="preserve">They </w:t></w:r><w:r><w:t>wait</w:t></w:r></w:p>
            <w:p/>
            <w:p><w:r><w:t>One</w:t><w:br/><w:t>line</w:t></w:r>
            <w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """);
    assertThat(PlainParagraphs.read(file))
        .extracting(PlainParagraphs.Words::text)
        .containsExactly("They wait", "One\nline", "In a cell");
  }

  @Test
  void tellsWhatWasAddedBesideAPlace() {
    Path file =
        document(
            """
            <w:p><w:bookmarkStart w:id="1" w:name="_k1"/><w:r><w:t>Who pays?</w:t></w:r>
            <w:bookmarkEnd w:id="1"/><w:r><w:t xml:space="preserve"> We do</w:t></w:r></w:p>
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>
            <w:p><w:r><w:t>Click to enter text</w:t></w:r></w:p></w:sdtContent></w:sdt>
            <w:p><w:bookmarkStart w:id="2" w:name="_k2"/><w:r><w:t>Who asks?</w:t></w:r></w:p>
            <w:p><w:r><w:t>They</w:t></w:r><w:bookmarkEnd w:id="2"/></w:p>
            """);
    assertThat(PlainParagraphs.read(file))
        .containsExactly(
            new PlainParagraphs.Words("Who pays? We do", List.of("_k1"), "We do"),
            new PlainParagraphs.Words("Who asks?", List.of("_k2"), ""),
            new PlainParagraphs.Words("They", List.of(), "They"));
  }

  @Test
  void refusesWhatRefersOutside() {
    Path file = folder.resolve("notes.docx");
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
    EditedDocx.houseStyle().put("word/document.xml", outside.getBytes(UTF_8)).save(file);
    assertThatThrownBy(() -> PlainParagraphs.read(file)).isInstanceOf(Trouble.class);
  }

  private Path document(String body) {
    String xml =
        "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(Markup.W, body);
    Path file = folder.resolve("notes.docx");
    return EditedDocx.houseStyle().put("word/document.xml", xml.getBytes(UTF_8)).save(file);
  }
}
