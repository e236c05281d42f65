package org.jalon.host.jirarest;

import org.jalon.host.workflow.Transition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Transitions in Jira's JSON. None of the host's has a screen, so none has fields. */
final class TransitionJson {
    private final ConstantsJson constants;

    TransitionJson(Address address) {
        this.constants = new ConstantsJson(address);
    }

    List<Map<String, Object>> all(List<Transition> transitions, boolean withFields) {
        return transitions.stream().map(transition -> one(transition, withFields)).toList();
    }

    private Map<String, Object> one(Transition transition, boolean withFields) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Integer.toString(transition.id()));
        json.put("name", transition.name());
        json.put("description", "");
        json.put("opsbarSequence", Integer.MAX_VALUE);
        json.put("to", constants.status(transition.to()));
        if (withFields) {
            json.put("fields", Map.of());
        }
        return json;
    }
}
