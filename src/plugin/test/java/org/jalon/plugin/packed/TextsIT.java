package org.jalon.plugin.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every text a person may meet exists in every language we speak. */
public class TextsIT {

    private static final Set<String> LANGUAGES = Set.of("jalon.properties", "jalon_fr.properties");

    /** Where a key stands: in a script, in a template. */
    private static final List<Pattern> USES =
            List.of(
                    Pattern.compile("I18n\\.getText\\(\\s*[\"']([^\"']+)[\"']"),
                    Pattern.compile("i18n\\.getText\\(\\s*[\"']([^\"'$]+)[\"']"));

    private final AddOnJar jar = AddOnJar.open();
    private final Descriptor descriptor = new Descriptor(jar);

    @Test
    public void theDescriptorNamesTheTextsAndTheirLanguagesAreThese() {
        assertThat(descriptor.all("resource"))
                .filteredOn(resource -> resource.getAttribute("type").equals("i18n"))
                .extracting(resource -> resource.getAttribute("location"))
                .containsExactly("jalon");
        assertThat(jar.names())
                .filteredOn(name -> name.endsWith(".properties"))
                .containsExactlyInAnyOrderElementsOf(LANGUAGES);
    }

    @Test
    public void everyLanguageHasTheSameKeysAndNoEmptyText() throws Exception {
        Set<String> keys = texts("jalon.properties").stringPropertyNames();
        for (String language : LANGUAGES) {
            Properties texts = texts(language);
            assertThat(texts.stringPropertyNames())
                    .as(language)
                    .containsExactlyInAnyOrderElementsOf(keys);
            assertThat(texts.values()).as(language).doesNotContain("");
        }
    }

    @Test
    public void noKeyIsWrittenTwice() {
        for (String language : LANGUAGES) {
            List<String> keys =
                    jar.text(language)
                            .lines()
                            .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                            .map(line -> line.split("=")[0].strip())
                            .toList();
            assertThat(keys).as(language).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    /** A text that says {0} in one language and not in the other loses what it was told. */
    @Test
    public void everyLanguageTakesTheSameArguments() throws Exception {
        Properties english = texts("jalon.properties");
        for (String language : LANGUAGES) {
            for (Map.Entry<Object, Object> text : texts(language).entrySet()) {
                assertThat(placeholders(text.getValue()))
                        .as(language + ": " + text.getKey())
                        .isEqualTo(placeholders(english.get(text.getKey())));
            }
        }
    }

    /** MessageFormat eats a single apostrophe, and every placeholder up to the next one. */
    @Test
    public void apostrophesAreTypographic() throws Exception {
        for (String language : LANGUAGES) {
            assertThat(texts(language).values()).noneMatch(text -> text.toString().contains("'"));
        }
    }

    @Test
    public void everyKeyThatIsUsedExists() throws Exception {
        Set<String> used = new TreeSet<>();
        for (Element element : descriptor.all()) {
            if (element.hasAttribute("i18n-name-key")) {
                used.add(element.getAttribute("i18n-name-key"));
            }
            if (Set.of("label", "title", "description", "tooltip").contains(element.getTagName())
                    && element.hasAttribute("key")) {
                used.add(element.getAttribute("key"));
            }
        }
        for (String name : jar.names()) {
            if (name.endsWith(".js") || name.endsWith(".vm")) {
                used.addAll(keysIn(jar.text(name)));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(texts("jalon.properties").stringPropertyNames()).containsAll(used);
    }

    private static Set<String> keysIn(String source) {
        Set<String> keys = new TreeSet<>();
        for (Pattern use : USES) {
            for (Matcher found = use.matcher(source); found.find(); ) {
                keys.add(found.group(1));
            }
        }
        return keys;
    }

    private static Set<String> placeholders(Object text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = Pattern.compile("\\{\\d+").matcher(String.valueOf(text));
                matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }

    private Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(jar.text(language)));
        return texts;
    }
}
