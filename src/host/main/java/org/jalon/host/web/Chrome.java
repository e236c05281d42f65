package org.jalon.host.web;

import org.jalon.host.HostGap;
import org.jalon.host.fragment.FragmentContext;
import org.jalon.host.fragment.WebItems;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.resource.ResourceTags;
import org.jalon.host.web.page.PageRequest;
import org.jalon.host.web.page.PageView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Jira's decorator {@code atl.general}: the page's head and body go into the site's page with
 * header, menus and footer, and the head gets the resources that were asked for. HTML without a
 * decorator stays as it is.
 */
final class Chrome {
    private static final String GENERAL = "atl.general";

    private final JiraSite site;
    private final PageView view;
    private final WebItems items;
    private final FragmentContext fragments;
    private final ResourceTags tags;

    Chrome(
            JiraSite site,
            PageView view,
            WebItems items,
            FragmentContext fragments,
            ResourceTags tags) {
        this.site = site;
        this.view = view;
        this.items = items;
        this.fragments = fragments;
        this.tags = tags;
    }

    String decorate(String html, PageRequest request, Set<String> required) {
        Document page = Jsoup.parse(html);
        Element decorator = page.head().selectFirst("meta[name=decorator]");
        if (decorator == null) {
            return html;
        }
        if (!decorator.attr("content").equals(GENERAL)) {
            throw new HostGap("decorator", decorator.attr("content"));
        }
        decorator.remove();
        Document around = Jsoup.parse(view.html("chrome", request, values(page, request)));
        around.outputSettings().prettyPrint(false);
        tags.addTo(around, required, contexts(page), request.locale());
        move(page.head(), around.head());
        move(page.body(), around.getElementById("content"));
        around.body().classNames(union(around.body(), page.body()));
        page.body()
                .attributes()
                .forEach(
                        attribute -> {
                            if (!attribute.getKey().equals("class")) {
                                around.body().attr(attribute.getKey(), attribute.getValue());
                            }
                        });
        return around.outerHtml();
    }

    private Map<String, Object> values(Document page, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", page.title());
        page.head().select("title").remove();
        values.put("locale", request.locale());
        values.put("userName", request.visitor().map(JiraUser::name).orElse(""));
        values.put("displayName", request.visitor().map(JiraUser::displayName).orElse(""));
        values.put("loggedIn", request.visitor().isPresent());
        values.put("administers", request.visitor().filter(site.users()::administers).isPresent());
        values.put("mayCreate", request.visitor().filter(this::mayCreate).isPresent());
        values.put(
                "topItems",
                items.in("system.top.navigation.bar", fragments.ofUser(), request.locale()));
        return values;
    }

    private boolean mayCreate(JiraUser user) {
        return !site.permissions().projects(user, Permission.CREATE_ISSUES).isEmpty();
    }

    /** The contexts every page has, and those the host's own page names in its head. */
    private static Set<String> contexts(Document page) {
        Set<String> contexts = new LinkedHashSet<>(List.of(GENERAL));
        for (Element named : page.head().select("meta[name=host-resource-context]")) {
            contexts.add(named.attr("content"));
            named.remove();
        }
        return contexts;
    }

    private static Set<String> union(Element one, Element other) {
        Set<String> names = new LinkedHashSet<>(one.classNames());
        names.addAll(other.classNames());
        names.remove("");
        return names;
    }

    private static void move(Element from, Element to) {
        for (Node node : new ArrayList<>(from.childNodes())) {
            to.appendChild(node);
        }
    }
}
