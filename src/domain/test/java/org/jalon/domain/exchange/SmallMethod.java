package org.jalon.domain.exchange;

/** The text of a method of three milestones and two checkpoints. */
public final class SmallMethod {
    public static final String TEXT =
            """
            {
             "format": "jalon-method", "version": 1,
             "code": "small",
             "name": {"en": "Small", "fr": "Petite"},
             "description": {"en": "For tests"},
             "workflow": "light",
             "kpis": ["coverage", "progress"],
             "workstreams": [{"code": "WS1", "name": {"en": "All work"}}],
             "milestones": [
              {"code": "M01", "name": {"en": "Kick-off"}, "week": 0, "weight": 20},
              {"code": "M02", "name": {"en": "Go-live"}, "week": 8, "weight": 70, "goLive": true},
              {"code": "M03", "name": {"en": "Closed"}, "week": 12, "weight": 10}
             ],
             "checkpoints": [
              {"code": "CP1", "name": {"en": "Plan"}, "milestone": "M01",
               "consequence": {"en": "It waits."}, "signOffs": [{"en": "BU lead"}],
               "criteria": [
                {"code": "CP1-1", "text": {"en": "Gaps listed"}, "kind": "evidence", "evidence": {"en": "list"},
                 "mandatory": true, "waivable": true, "binding": "comply-or-explain", "owner": {"en": "BU lead"}}
               ]},
              {"code": "CP2", "name": {"en": "Ready"}, "milestone": "M02",
               "consequence": {"en": "It waits."}, "signOffs": [{"en": "BU lead"}],
               "criteria": [
                {"code": "CP2-1", "text": {"en": "Tested"}, "kind": "milestone-done", "milestone": "M01",
                 "mandatory": true, "waivable": false, "binding": "enforced", "owner": {"en": "BU lead"}}
               ]}
             ]
            }
            """;

    private SmallMethod() {}

    /** The method with one piece of its text replaced. */
    public static String with(String piece, String replacement) {
        if (!TEXT.contains(piece)) {
            throw new IllegalArgumentException("not in the method: " + piece);
        }
        return TEXT.replace(piece, replacement);
    }
}
