package org.jalon.host.sal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;
import org.junit.Test;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

public class AddOnTextsTest {
    private final AddOnTexts texts =
            new AddOnTexts(() -> List.of(new Speaking()), () -> Locale.FRENCH);

    @Test
    public void a_text_is_a_message_format_even_without_arguments() {
        assertThat(texts.getText(Locale.ENGLISH, "refused")).isEqualTo("It can't pass {0}");
        assertThat(texts.getText(Locale.ENGLISH, "refused", "CP4")).isEqualTo("It can't pass CP4");
    }

    @Test
    public void without_a_language_it_is_the_persons() {
        assertThat(texts.getText("late", 1234)).isEqualTo("1\u202f234 jours");
    }

    @Test
    public void a_key_without_a_text_stands_for_itself() {
        assertThat(texts.getText(Locale.ENGLISH, "no.such.key", "x")).isEqualTo("no.such.key");
    }

    /** An add-on that has texts and nothing else. */
    private static final class Speaking implements InstalledPlugin {
        @Override
        public Map<String, String> texts(Locale locale) {
            return locale.getLanguage().equals("fr")
                    ? Map.of("late", "{0} jours")
                    : Map.of("refused", "It can''t pass {0}");
        }

        @Override
        public String key() {
            return "speaking";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Module> modules(String type) {
            return List.of();
        }

        @Override
        public <T> T create(String className, Class<T> type) {
            throw new IllegalArgumentException(className);
        }

        @Override
        public Class<?> load(String className) throws ClassNotFoundException {
            throw new ClassNotFoundException(className);
        }

        @Override
        public ClassLoader classLoader() {
            return getClass().getClassLoader();
        }

        @Override
        public Optional<InputStream> resource(String path) {
            return Optional.empty();
        }
    }
}
