package org.jalon.host.sal;

import com.atlassian.sal.api.message.I18nResolver;

import org.jalon.host.plugin.Plugins;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The texts of all enabled add-ons, as Jira gives them: every text is a message format, also
 * without arguments (an apostrophe is doubled), and a key without a text stands for itself.
 */
public final class AddOnTexts implements I18nResolver {
    private final Plugins plugins;
    private final Supplier<Locale> current;

    /**
     * @param current the language of the person the thread works for
     */
    public AddOnTexts(Plugins plugins, Supplier<Locale> current) {
        this.plugins = plugins;
        this.current = current;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(current.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return plugins.enabled().stream()
                .map(plugin -> plugin.texts(locale).get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> new MessageFormat(text, locale).format(arguments))
                .orElse(key);
    }
}
