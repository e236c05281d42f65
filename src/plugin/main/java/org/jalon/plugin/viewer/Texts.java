package org.jalon.plugin.viewer;

import com.atlassian.sal.api.message.I18nResolver;

import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says messages of the domain in a language; the one place where they become sentences. */
public final class Texts {
    /**
     * Jira keeps the texts of all add-ons in one store; the domain's keys are ours alone with this
     * before them.
     */
    private static final String PREFIX = "jalon.";

    private final I18nResolver resolver;

    public Texts(I18nResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The sentence in that language, its dates and numbers written as that language writes them.
     */
    public String of(Message message, Locale locale) {
        return of(message.key(), locale, message.args().toArray());
    }

    /** The text of that key with these arguments. */
    public String of(String key, Locale locale, Object... args) {
        Serializable[] spoken = new Serializable[args.length];
        for (int i = 0; i < args.length; i++) {
            spoken[i] = spoken(args[i], locale);
        }
        return resolver.getText(locale, PREFIX + key, spoken);
    }

    /** A day as that language writes it. */
    public String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    private Serializable spoken(Object argument, Locale locale) {
        return switch (argument) {
            case Message message -> of(message, locale);
            case LocalizedText text -> text.in(locale);
            case LocalDate day -> day(day, locale);
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
