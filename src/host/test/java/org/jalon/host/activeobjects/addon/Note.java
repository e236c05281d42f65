package org.jalon.host.activeobjects.addon;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

public interface Note extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getNumber();

    void setNumber(Long number);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);
}
