package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A colour a Business Unit declared. */
@Preload
@Table("DECLARED_COLOUR")
public interface DeclaredColourRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and day; for what a person declared also its number on that day. */
    @NotNull
    @Unique
    String getColourKey();

    void setColourKey(String colourKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getDeclaredOn();

    void setDeclaredOn(String declaredOn);

    String getColour();

    void setColour(String colour);

    @StringLength(StringLength.UNLIMITED)
    String getSentence();

    void setSentence(String sentence);
}
