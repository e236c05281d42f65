package org.jalon.plugin.viewer;

import com.atlassian.sal.api.message.I18nResolver;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The texts that the jar ships, filled in as Jira fills them in; an unknown key fails the test. */
public final class TextsOfTheJar implements I18nResolver {

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(Locale.ENGLISH, key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String file =
                locale.getLanguage().equals("fr") ? "/jalon_fr.properties" : "/jalon.properties";
        String text = read(file).getProperty(key);
        if (text == null) {
            throw new AssertionError(file + " has no " + key);
        }
        return new MessageFormat(text, locale).format(arguments);
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = TextsOfTheJar.class.getResourceAsStream(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
