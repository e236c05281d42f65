package org.jalon.plugin.rest;

import org.jalon.domain.view.Blocker;

import java.util.Locale;

/**
 * An issue another one waits for; all null when the viewer may not see it.
 *
 * @param from the Business Unit it belongs to, else the key of its project
 */
public record BlockerJson(String key, String summary, String from) {
    static BlockerJson of(Blocker blocker, Locale locale) {
        return switch (blocker) {
            case Blocker.Visible seen ->
                    new BlockerJson(
                            seen.issue().key().value(),
                            seen.issue().summary(),
                            seen.from().in(locale));
            case Blocker.Withheld unseen -> new BlockerJson(null, null, null);
        };
    }
}
