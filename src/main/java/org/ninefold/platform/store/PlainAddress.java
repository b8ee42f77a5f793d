package org.ninefold.platform.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;

/**
 * A data source whose connections say their address without its parameters. The server adds some sixty of them, and the
 * migration tool searches each for passwords before it writes the address to the log: half a second of every start.
 */
final class PlainAddress {

    private PlainAddress() {}

    static DataSource of(DataSource source) {
        return plain(DataSource.class, source);
    }

    private static <T> T plain(Class<T> type, T inner) {
        return type.cast(Proxy.newProxyInstance(
                PlainAddress.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return plain(method.invoke(inner, arguments), method.getName());
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Object plain(Object answer, String method) {
        if (answer instanceof Connection connection) {
            return plain(Connection.class, connection);
        }
        if (answer instanceof DatabaseMetaData data) {
            return plain(DatabaseMetaData.class, data);
        }
        return method.equals("getURL") ? answer.toString().replaceFirst("[?;].*", "") : answer;
    }
}
