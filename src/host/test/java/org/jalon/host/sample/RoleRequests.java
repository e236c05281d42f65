package org.jalon.host.sample;

import static org.jalon.host.sample.RoleRequest.reading;
import static org.jalon.host.sample.RoleRequest.sending;

import java.util.HashMap;
import java.util.Map;

/** How each route is asked; what only reads, and needs nothing special, is not named. */
final class RoleRequests {
    private static final String ROLLOUT = "/programs/{program}/rollouts/{bu}";
    private static final String EXCEPTION = ROLLOUT + "/exceptions/{number}";
    private static final String WAIVER =
            "{'kind':'waiver','criterion':'CP5-1','reason':'late supplier',"
                    + "'control':'weekly check','until':'2027-06-30'}";
    private static final String RULE = "{'bu':'FR','jql':'issuetype = Risk','milestone':'M10'}";
    private static final String PLACE = "{'program':'{program}','bu':'FR','milestone':'M10'}";
    private static final String TABLE = "{'csv':'{csv}'}";
    private static final String REPORT = "{'csv':'bu,as_of,cumulative_cost\\nFR,2026-11-19,9000'}";

    private final Map<String, RoleRequest> special = new HashMap<>();

    RoleRequests() {
        settingUp();
        running();
        linking();
        deciding();
        guarding();
    }

    /** Null when nobody has said how the route is asked. */
    RoleRequest of(Route route) {
        RoleRequest said = special.get(route.toString());
        return said == null && !route.changes() ? reading() : said;
    }

    private void settingUp() {
        special.put("GET /setup/keys/{program}", reading().with("program", "FREE"));
        special.put("POST /setup/methods/{method}/workflow", sending("{}"));
        special.put("POST /setup/methods/{method}/programs", sending("{}"));
        special.put("DELETE /setup/programs/{program}", reading());
        special.put("POST /setup/sample", sending("{'projects':['XBP']}"));
        special.put("DELETE /setup/sample", reading().after(RoleDesk::sample));
        special.put("POST /methods", sending("{file}").after(RoleDesk::ownMethod));
        special.put("DELETE /methods/{code}", reading().after(RoleDesk::keptMethod));
        special.put("POST /programs/import", sending("{file}").after(RoleDesk::program));
        special.put("POST /programs/import/preview", sending("{file}").after(RoleDesk::program));
        special.put("POST /programs/{program}/export/{table}", table());
        special.put("POST /programs/{program}/export/{table}/preview", table());
    }

    private void running() {
        special.put("PUT /programs/{program}/sources", sending("{}"));
        special.put("POST /programs/{program}/rebuild", sending("{}"));
        special.put("POST /programs/{program}/functions/{function}", sending("{'on':true}"));
        special.put("POST /programs/{program}/hand-report", sending(REPORT));
        special.put("POST /programs/{program}/hand-report/preview", sending(REPORT));
        special.put(
                "POST /programs/{program}/people/roles",
                sending("{'role':'stakeholder','person':'{person}','holds':true}")
                        .after(RoleDesk::stakeholder));
        special.put(
                "POST /programs/{program}/people/units/{bu}",
                sending("{profile}").after(RoleDesk::profile));
        special.put(
                "POST /programs/{program}/views",
                sending("{'name':'late','query':'?colour=red','shared':false}"));
        special.put("DELETE /programs/{program}/views", reading().asking("?name=late"));
        special.put(
                "POST /programs/{program}/versions/{version}/state",
                sending("{'state':'sunset','ends':'2027-03-31'}").with("version", "v2.0"));
        special.put(
                "POST /programs/{program}/versions/{version}/moves", sending("{'units':['FR']}"));
        special.put("POST /programs/{program}/versions/undone-moves/{bu}", sending("{}"));
    }

    private void linking() {
        special.put("PUT /issues/{key}/place", sending(PLACE));
        special.put(
                "DELETE /issues/{key}/place",
                reading().asking("?program={program}").after(RoleDesk::placed));
        special.put("POST /programs/{program}/rules", sending(RULE));
        special.put("POST /programs/{program}/rules/preview", sending(RULE));
        special.put("PUT /programs/{program}/rules/{number}", sending(RULE).after(RoleDesk::rule));
        special.put("DELETE /programs/{program}/rules/{number}", reading().after(RoleDesk::rule));
        special.put(
                "PUT /programs/{program}/rules/order",
                sending("{'numbers':{numbers}}").after(RoleDesk::rules));
    }

    private void deciding() {
        special.put("POST " + ROLLOUT + "/declared-colour", declaring());
        special.put(
                "POST " + ROLLOUT + "/assessments",
                sending(
                        "{'version':'v3.0','assessments':"
                                + "[{'requirement':'R08','state':'conform'}]}"));
        special.put(
                "POST " + ROLLOUT + "/criteria/{criterion}/proof",
                sending("{'kind':'recorded','date':'2026-11-18','reference':'minutes'}"));
        special.put("POST " + ROLLOUT + "/exceptions", sending(WAIVER));
        special.put("POST " + EXCEPTION + "/approval", sending("{}").after(RoleDesk::waiver));
        special.put("POST " + EXCEPTION + "/refusal", because().after(RoleDesk::waiver));
        special.put("POST " + EXCEPTION + "/revocation", because().after(RoleDesk::waiver));
        special.put(
                "POST " + EXCEPTION + "/extension",
                sending("{'reason':'later still','until':'2027-09-30'}").after(RoleDesk::waiver));
        special.put("POST " + ROLLOUT + "/checkpoints/{checkpoint}/look", sending("{}"));
        special.put(
                "POST " + ROLLOUT + "/checkpoints/{checkpoint}/reviews",
                sending("{}").after(RoleDesk::noReview));
        special.put(
                "POST " + ROLLOUT + "/checkpoints/{checkpoint}/sign-offs",
                sending("{'role':'bu-lead','position':'abstain'}").after(RoleDesk::review));
        special.put(
                "POST /programs/{program}/checkpoints/appointments",
                sending("{'role':'customs','people':[]}"));
        special.put(
                "PUT /programs/{program}/definitions/{checkpoint}",
                sending("{'version':{definition},'criteria':[]}").after(RoleDesk::definition));
    }

    private void guarding() {
        special.put("POST /guards/drafts", sending("{'edits':[]}"));
        special.put("POST /guards/published", sending("{'workflows':[]}"));
        special.put("POST /guards/discarded", sending("{'workflows':[]}"));
        special.put("POST /guards/removed", sending("{}"));
        special.put("POST /programs/{program}/bypasses/search", sending("{}"));
        special.put(
                "POST /programs/{program}/bypasses/{id}/explanation",
                sending("{'text':'moved by hand'}").after(RoleDesk::bypass));
    }

    private static RoleRequest table() {
        return sending(TABLE).after(RoleDesk::table);
    }

    private static RoleRequest declaring() {
        return sending("{'colour':'green','sentence':'on plan'}");
    }

    private static RoleRequest because() {
        return sending("{'reason':'no longer so'}");
    }
}
