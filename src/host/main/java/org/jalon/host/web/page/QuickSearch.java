package org.jalon.host.web.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** The search field of the header: an issue key leads to the issue, other words to a search. */
final class QuickSearch implements Page {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-[0-9]+");

    @Override
    public Answer answer(PageRequest request) {
        String wanted = request.text("searchString");
        if (KEY.matcher(wanted).matches()) {
            return Answer.redirect("/browse/" + wanted.toUpperCase(Locale.ROOT));
        }
        String jql =
                wanted.isEmpty() ? "" : "summary ~ \"" + wanted.replaceAll("[\"\\\\]", " ") + "\"";
        return Answer.redirect("/issues/?jql=" + Queries.encoded(jql));
    }
}
