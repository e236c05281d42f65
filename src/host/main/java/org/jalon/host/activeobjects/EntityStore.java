package org.jalon.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;

import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;

import org.springframework.transaction.support.TransactionOperations;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Active Objects over the tables as they are now. Nothing is cached between calls, so nothing is
 * flushed after a rollback.
 */
final class EntityStore implements ActiveObjects {
    private final EntityManager entities;
    private final TransactionOperations transactions;

    /**
     * @param transactions at READ COMMITTED, or none at all
     */
    EntityStore(EntityManager entities, TransactionOperations transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        answer(
                () -> {
                    entities.migrate(types);
                    return null;
                });
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return answer(() -> entities.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return answer(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values) {
        return answer(() -> entities.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> values) {
        return answer(() -> entities.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        answer(
                () -> {
                    entities.create(type, rows);
                    return null;
                });
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        answer(
                () -> {
                    entities.delete(rows);
                    return null;
                });
    }

    @Override
    public <K> int deleteWithSQL(
            Class<? extends RawEntity<K>> type, String criteria, Object... values) {
        return answer(() -> entities.deleteWithSQL(type, criteria, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return answer(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... values) {
        return answer(() -> entities.find(type, criteria, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return answer(() -> entities.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return answer(() -> entities.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return answer(() -> entities.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.execute(status -> callback.doInTransaction());
    }

    private static <T> T answer(Call<T> call) {
        try {
            return call.answer();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    /** A call that the database may refuse. */
    private interface Call<T> {
        T answer() throws SQLException;
    }
}
