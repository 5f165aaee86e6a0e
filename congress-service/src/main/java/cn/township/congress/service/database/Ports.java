package cn.township.congress.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Asks the operating system whether a TCP port can be listened on.
 */
public final class Ports {

	private Ports() {
	}

	public static boolean isFree(String host, int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(!System.getProperty("os.name").startsWith("Windows"));
			socket.bind(new InetSocketAddress(host, port));
			return port != 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	static int anyFree() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
