package org.jalon.plugin.jira.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

import org.junit.Before;
import org.junit.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class RolloutLinkTypeTest {
    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final Map<String, Object> stored = new HashMap<>();
    private final PluginSettingsFactory settings = () -> new Stored(stored);
    private final RolloutLinkType rolloutLinkType = new RolloutLinkType(types, settings);

    @Before
    public void jiraGivesTheNewTypeAnId() {
        IssueLinkType created = type(10200);
        doAnswer(
                        creating -> {
                            when(types.getIssueLinkTypesByName("Jalon rollout"))
                                    .thenReturn(List.of(created));
                            when(types.getIssueLinkType(10200L)).thenReturn(created);
                            return null;
                        })
                .when(types)
                .createIssueLinkType(any(), any(), any(), any());
    }

    @Test
    public void isCreatedOnceOutwardBeforeInward() {
        rolloutLinkType.ensure();
        rolloutLinkType.ensure();

        verify(types).createIssueLinkType("Jalon rollout", "delivers", "is delivered by", null);
        assertThat(rolloutLinkType.id()).hasValue(10200);
    }

    @Test
    public void isFoundByItsIdAfterARename() {
        rolloutLinkType.ensure();
        when(types.getIssueLinkTypesByName("Jalon rollout")).thenReturn(List.of());

        rolloutLinkType.ensure();

        assertThat(rolloutLinkType.id()).hasValue(10200);
        verify(types).createIssueLinkType(any(), any(), any(), any());
    }

    @Test
    public void isFoundByItsNameWhenTheIdIsGoneAsAfterAnImport() {
        rolloutLinkType.ensure();
        IssueLinkType imported = type(10301);
        when(types.getIssueLinkType(10200L)).thenReturn(null);
        when(types.getIssueLinkTypesByName("Jalon rollout")).thenReturn(List.of(imported));
        when(types.getIssueLinkType(10301L)).thenReturn(imported);

        rolloutLinkType.ensure();

        assertThat(rolloutLinkType.id()).hasValue(10301);
        assertThat(stored).containsValue("10301");
        verify(types).createIssueLinkType(any(), any(), any(), any());
    }

    @Test
    public void askingForItCreatesNothing() {
        assertThat(rolloutLinkType.id()).isEmpty();
        verify(types, never()).createIssueLinkType(any(), any(), any(), any());
    }

    private static IssueLinkType type(long id) {
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getId()).thenReturn(id);
        return type;
    }

    private record Stored(Map<String, Object> values) implements PluginSettings {
        @Override
        public Object get(String key) {
            return values.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return values.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return values.remove(key);
        }
    }
}
