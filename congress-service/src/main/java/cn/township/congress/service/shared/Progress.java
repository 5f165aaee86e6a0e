package cn.township.congress.service.shared;

import java.io.PrintStream;

import org.jspecify.annotations.Nullable;

/**
 * The lines a person at the terminal reads while the product starts. Silent until
 * {@link #to(PrintStream)} is called, so that tests stay quiet.
 */
public final class Progress {

	private static volatile @Nullable PrintStream out;

	private Progress() {
	}

	public static void to(PrintStream terminal) {
		out = terminal;
	}

	public static void say(String line) {
		PrintStream terminal = out;
		if (terminal != null) {
			terminal.println(line);
			terminal.flush();
		}
	}

}
