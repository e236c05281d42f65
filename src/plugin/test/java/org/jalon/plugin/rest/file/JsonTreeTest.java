package org.jalon.plugin.rest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.jalon.domain.exchange.Location;
import org.jalon.domain.exchange.Node;
import org.junit.Test;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;

public class JsonTreeTest {
    private final JsonTree json = new JsonTree();

    @Test
    public void everyPieceKnowsWhereItStands() throws IOException {
        Node.ObjectNode root = (Node.ObjectNode) read("{\n  \"a\": [1.50,\n    true]\n}");

        Node.Member member = root.members().get(0);
        Node.ArrayNode list = (Node.ArrayNode) member.value();
        assertThat(root.location()).isEqualTo(new Location(1, 1));
        assertThat(member.location()).isEqualTo(new Location(2, 3));
        assertThat(list.location()).isEqualTo(new Location(2, 8));
        assertThat(list.elements())
                .containsExactly(
                        new Node.NumberNode(new Location(2, 9), new BigDecimal("1.50")),
                        new Node.BooleanNode(new Location(3, 5), true));
    }

    @Test
    public void columnsCountCharactersAndNotBytes() throws IOException {
        Node.ArrayNode list = (Node.ArrayNode) read("[\"été\", \"à\"]");

        assertThat(list.elements().get(1)).isEqualTo(new Node.TextNode(new Location(1, 9), "à"));
    }

    @Test
    public void membersOfOneNameAllArrive() throws IOException {
        Node.ObjectNode root = (Node.ObjectNode) read("{\"a\": null, \"a\": \"x\"}");

        assertThat(root.members()).extracting(Node.Member::name).containsExactly("a", "a");
        assertThat(root.members().get(0).value()).isInstanceOf(Node.NullNode.class);
    }

    @Test
    public void refusesWhatIsNoJsonWithThePlace() {
        assertThatThrownBy(() -> read("{\n  \"a\": ,\n}"))
                .isInstanceOfSatisfying(
                        JsonParseException.class,
                        broken ->
                                assertThat(JsonTree.location(broken.getLocation()))
                                        .isEqualTo(new Location(2, 8)));
    }

    @Test
    public void refusesASecondValueBehindTheFirst() {
        assertThatThrownBy(() -> read("{} {}")).isInstanceOf(JsonParseException.class);
    }

    @Test
    public void refusesAFileThatStopsInTheMiddle() {
        assertThatThrownBy(() -> read("{\"a\": [1,")).isInstanceOf(IOException.class);
    }

    @Test
    public void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("  \n")).isInstanceOf(EmptyFile.class);
    }

    @Test
    public void refusesATreeThatIsTooDeep() {
        assertThatThrownBy(() -> read("[".repeat(60)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private Node read(String text) throws IOException {
        return json.read(new StringReader(text));
    }
}
