package org.jalon.host.web.page;

import org.jalon.host.velocity.Templates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the host's own templates with what every page needs: texts, context path, token and who
 * asks.
 */
public final class PageView {
    private final Templates templates =
            Templates.ofHost(
                    path ->
                            Optional.ofNullable(
                                    PageView.class.getResourceAsStream("/pages/" + path)));

    public String html(String template, PageRequest request, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("t", request.texts());
        all.put("base", request.http().getContextPath());
        all.put("token", request.token());
        all.put("queries", new Queries());
        all.put("dates", new Dates(request.locale()));
        request.visitor().ifPresent(user -> all.put("me", user));
        return templates.render(template + ".vm", all);
    }
}
