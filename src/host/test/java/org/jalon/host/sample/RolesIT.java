package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.jalon.host.plugin.InstalledPlugin;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every role is answered by every REST route and page of the add-on, as {@code docs/roles.md}
 * shows it. A route that nobody has a line for fails, and so does an answer that differs.
 */
public class RolesIT {
    private static final String PAGES = "/plugins/servlet/jalon/programs";

    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private static final Map<RoleColumn, JiraHttp> PEOPLE = new EnumMap<>(RoleColumn.class);
    private static final RoleRequests REQUESTS = new RoleRequests();
    private static RoleDesk desk;

    @BeforeClass
    public static void arrange() {
        desk = new RoleDesk(HOST);
        for (RoleColumn column : RoleColumn.values()) {
            JiraHttp http = new JiraHttp(HOST.address());
            PEOPLE.put(column, column == RoleColumn.ANONYMOUS ? http : http.as(column.login()));
        }
    }

    @Test
    public void every_role_is_answered_by_every_rest_route_as_the_table_says() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Route route : Route.rest(addOn())) {
            RoleRequest request = REQUESTS.of(route);
            assertThat(request).as("nobody says how to ask for " + route).isNotNull();
            lines.add(RoleTable.line(route, answers(route, request)));
        }
        RoleTable.hold("rest", lines);
    }

    @Test
    public void every_role_is_answered_by_every_page_as_the_table_says() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Route page : Route.pages(addOn())) {
            List<String> words = new ArrayList<>();
            for (JiraHttp http : PEOPLE.values()) {
                String address = RoleRequest.reading().address(page, RoleRequest.USUAL);
                words.add(RoleTable.word(http.get(PAGES + address).status()));
            }
            lines.add(RoleTable.line(page, words));
        }
        RoleTable.hold("pages", lines);
    }

    @Test
    public void a_program_one_may_not_see_is_answered_like_one_that_is_not_there()
            throws Exception {
        JiraHttp nobody = PEOPLE.get(RoleColumn.NOBODY);
        for (Route route : Route.rest(addOn())) {
            if (route.template().contains("{program}")) {
                RoleRequest request = REQUESTS.of(route);
                Map<String, String> values = request.values(desk);
                assertSame(
                        route.toString(),
                        ask(nobody, route, request, with(values, "program", "XBP")),
                        "XBP",
                        ask(nobody, route, request, with(values, "program", "NOPE")),
                        "NOPE");
            }
        }
        for (Route page : Route.pages(addOn())) {
            RoleRequest reading = RoleRequest.reading();
            assertSame(
                    page.toString(),
                    nobody.get(PAGES + reading.address(page, RoleRequest.USUAL)),
                    "XBP",
                    nobody.get(
                            PAGES
                                    + reading.address(
                                            page, with(RoleRequest.USUAL, "program", "NOPE"))),
                    "NOPE");
        }
    }

    /** One who works in France and knows nothing of the program, and one who knows but that. */
    @Test
    public void an_issue_or_its_program_one_may_not_see_is_answered_like_none() throws Exception {
        JiraHttp viewer = PEOPLE.get(RoleColumn.VIEWER);
        JiraHttp worker = PEOPLE.get(RoleColumn.WORKER);
        for (Route route : Route.rest(addOn())) {
            if (route.template().contains("{key}")) {
                RoleRequest request = REQUESTS.of(route);
                Map<String, String> values = request.values(desk);
                assertSame(
                        route.toString(),
                        ask(viewer, route, request, values),
                        "FR-1",
                        ask(viewer, route, request, with(values, "key", "FR-99999")),
                        "FR-99999");
                assertSame(
                        route.toString(),
                        ask(worker, route, request, values),
                        "XBP",
                        ask(worker, route, request, with(values, "program", "NOPE")),
                        "NOPE");
            }
        }
    }

    /** What is arranged lasts until somebody is let through. */
    private static List<String> answers(Route route, RoleRequest request) {
        List<String> words = new ArrayList<>();
        Map<String, String> values = request.values(desk);
        for (Map.Entry<RoleColumn, JiraHttp> person : PEOPLE.entrySet()) {
            Answer answer = ask(person.getValue(), route, request, values);
            assertThat(answer.status())
                    .as(route + " by " + person.getKey() + ": " + answer.text())
                    .isLessThan(500);
            words.add(RoleTable.word(answer.status()));
            values = answer.status() == 200 ? request.values(desk) : values;
        }
        return words;
    }

    private static Answer ask(
            JiraHttp http, Route route, RoleRequest request, Map<String, String> values) {
        return http.send(
                route.method(),
                RoleDesk.REST + request.address(route, values),
                request.body(values));
    }

    /** What was asked for comes back in the sentence; nothing else may differ. */
    private static void assertSame(
            String route, Answer hidden, String id, Answer missing, String other) {
        assertThat(hidden.status()).as(route).isEqualTo(missing.status());
        assertThat(hidden.text().replace(id, other)).as(route).isEqualTo(missing.text());
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(name, value);
        return changed;
    }

    private static InstalledPlugin addOn() {
        return HOST.host().plugins().enabled().getFirst();
    }
}
