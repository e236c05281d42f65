package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.site.Rejected;

import java.util.Locale;
import java.util.Map;

/** What Jira knows about the visitor, and the language it speaks. */
final class ProfilePage implements Page {
    private final JiraSite site;

    ProfilePage(JiraSite site) {
        this.site = site;
    }

    @Override
    public Answer answer(PageRequest request) {
        if (request.isPost()) {
            Locale language =
                    Texts.LANGUAGES.stream()
                            .filter(
                                    offered ->
                                            offered.getLanguage()
                                                    .equals(request.text("userLocale")))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            Rejected.because(
                                                    Rejected.Reason.INVALID, "No such language."));
            site.users().speak(request.user(), language);
            return Answer.redirect("/secure/ViewProfile.jspa");
        }
        return Answer.page(
                "profile",
                Map.of(
                        "groups", site.users().groupsOf(request.user()),
                        "language", Texts.in(request.locale()).locale().getLanguage()));
    }
}
