package org.jalon.host.workflow;

import com.opensymphony.module.propertyset.AbstractPropertySet;

import org.jalon.host.HostGap;

import java.util.Collection;

/** The properties of a workflow entry, which the host does not keep: every use is a gap. */
final class ClosedPropertySet extends AbstractPropertySet {
    @Override
    public Collection<?> getKeys(String prefix, int type) {
        throw gap("getKeys");
    }

    @Override
    public int getType(String key) {
        throw gap("getType");
    }

    @Override
    public boolean exists(String key) {
        throw gap("exists");
    }

    @Override
    public void remove(String key) {
        throw gap("remove");
    }

    @Override
    protected void setImpl(int type, String key, Object value) {
        throw gap("set");
    }

    @Override
    protected Object get(int type, String key) {
        throw gap("get");
    }

    private static HostGap gap(String member) {
        return new HostGap("com.opensymphony.module.propertyset.PropertySet", member);
    }
}
