package org.jalon.host.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

import org.junit.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a template may insert and call, as on a Jira since 10.5. */
public class TemplatesTest {
    private final Templates templates =
            Templates.guarded(
                    path ->
                            path.equals("inner.vm")
                                    ? Optional.of(bytes("inner: $text"))
                                    : Optional.empty(),
                    MethodAllowList.of(
                            Row.class.getName() + "#getName()",
                            Row.class.getName() + "#getHtml()",
                            Row.class.getName() + "#pick(java.lang.String,int)"));

    @Test
    public void everyReferenceIsEscapedForHtml() {
        String page = render("<b>$text</b> ${text} $!text", Map.of("text", "<i>\"a\" & 'b'</i>"));

        String escaped = "&lt;i&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/i&gt;";
        assertThat(page).isEqualTo("<b>" + escaped + "</b> " + escaped + " " + escaped);
    }

    @Test
    public void includedTemplatesAreEscapedToo() {
        assertThat(render("#parse('inner.vm')", Map.of("text", "<x>")))
                .isEqualTo("inner: &lt;x&gt;");
    }

    @Test
    public void resultOfAnHtmlSafeMethodStaysAsItIs() {
        Map<String, Object> values = Map.of("row", new Row());

        assertThat(render("$row.html $row.getHtml()", values)).isEqualTo("<em>x</em> <em>x</em>");
        assertThat(render("#set($h = $row.html)$h", values)).isEqualTo("<em>x</em>");
        assertThat(render("$row.pick($row.html, 1)", values)).isEqualTo("&lt;em&gt;x&lt;/em&gt;1");
    }

    @Test
    public void listedMethodsOfTheAddOnMayBeCalled() {
        assertThat(render("$row.name $row.getName()", Map.of("row", new Row())))
                .isEqualTo("a&amp;b a&amp;b");
    }

    @Test
    public void aMethodThatIsNotListedFailsWithTheLineToList() {
        assertThatThrownBy(() -> render("$row.secret()", Map.of("row", new Row())))
                .isInstanceOf(MethodNotAllowed.class)
                .hasMessageContaining(Row.class.getName() + "#secret()")
                .hasMessageContaining("velocity-allowlist");
        assertThatThrownBy(() -> render("$row.hidden", Map.of("row", new Row())))
                .isInstanceOf(MethodNotAllowed.class)
                .hasMessageContaining("#getHidden()");
    }

    @Test
    public void aListingNamesTheParameterTypesToo() {
        assertThatThrownBy(() -> render("$row.pick('a')", Map.of("row", new Row())))
                .isInstanceOf(MethodNotAllowed.class);
    }

    @Test
    public void noTemplateReachesTheClassOfAnything() {
        assertThatThrownBy(() -> render("$text.getClass()", Map.of("text", "x")))
                .isInstanceOf(MethodNotAllowed.class);
        assertThatThrownBy(() -> render("$list.getClass()", Map.of("list", List.of())))
                .isInstanceOf(MethodNotAllowed.class);
    }

    @Test
    public void textNumbersAndCollectionsAreCallableForEverybody() {
        Map<String, Object> values =
                Map.of("list", List.of("a", "b"), "map", Map.of("k", "v"), "n", 3L);

        assertThat(render("$list.size() $list.get(1) $map.k $map.get('k') $n.intValue()", values))
                .isEqualTo("2 b v v 3");
        assertThat(render("#foreach($e in $map.entrySet())$e.key=$e.value#end", values))
                .isEqualTo("k=v");
        assertThat(render("#if($list.isEmpty())none#else$list.get(0).toUpperCase()#end", values))
                .isEqualTo("A");
    }

    private String render(String template, Map<String, Object> values) {
        return templates.evaluate(template, values);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Stands for a class of the add-on. */
    public static final class Row {
        public String getName() {
            return "a&b";
        }

        public String getHidden() {
            return "no";
        }

        @HtmlSafe
        public String getHtml() {
            return "<em>x</em>";
        }

        public String pick(String text, int number) {
            return text + number;
        }

        public String pick(String text) {
            return text;
        }

        public String secret() {
            return "no";
        }
    }
}
