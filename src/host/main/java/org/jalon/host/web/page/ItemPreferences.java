package org.jalon.host.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.dashboard.DashboardItem;
import org.jalon.host.jira.user.JiraUser;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Where a dashboard item saves its preferences: {@code PUT
 * /rest/dashboards/1.0/<dashboard>/gadget/<item>/prefs} with JSON. As in Jira, only text survives:
 * a list becomes one text joined by commas, an object is refused.
 */
public final class ItemPreferences extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/1\\.0/(\\d+)/gadget/(\\d+)/prefs");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient JiraSite site;

    public ItemPreferences(JiraSite site) {
        this.site = site;
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer(request));
    }

    private int answer(HttpServletRequest request) throws IOException {
        Optional<JiraUser> user = site.authentication().user();
        if (user.isEmpty()) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        Matcher path = PATH.matcher(request.getPathInfo());
        Optional<DashboardItem> item =
                path.matches()
                        ? site.dashboards().item(Long.parseLong(path.group(2)))
                        : Optional.empty();
        if (item.isEmpty() || item.get().dashboardId() != Long.parseLong(path.group(1))) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (!site.users().administers(user.get())) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (request.getContentType() == null
                || !request.getContentType().startsWith("application/json")) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        Optional<Map<String, String>> preferences = read(JSON.readTree(request.getInputStream()));
        preferences.ifPresent(saved -> site.dashboards().savePreferences(item.get().id(), saved));
        return preferences.isPresent()
                ? HttpServletResponse.SC_NO_CONTENT
                : HttpServletResponse.SC_BAD_REQUEST;
    }

    private static Optional<Map<String, String>> read(JsonNode sent) {
        Map<String, String> preferences = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            if (field.getValue().isObject()) {
                return Optional.empty();
            }
            preferences.put(field.getKey(), text(field.getValue()));
        }
        return Optional.of(preferences);
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : value.asText();
    }
}
