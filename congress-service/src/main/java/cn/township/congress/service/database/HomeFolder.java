package cn.township.congress.service.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import cn.township.congress.service.shared.StartupFailure;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything an installation keeps ({@code ./data}). It belongs to
 * one running instance at a time.
 */
public final class HomeFolder implements AutoCloseable {

	private final Path path;

	private final FileChannel lock;

	private HomeFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/** Creates the folder where it is missing and locks it for this process. */
	public static HomeFolder open(Path folder) {
		Path path = folder.toAbsolutePath().normalize();
		FileChannel channel = openLockFile(path);
		if (tryLock(path, channel) == null) {
			close(channel);
			throw new StartupFailure("数据目录 " + path + " 正被另一个正在运行的实例使用,请先停止它,或用 CONGRESS_HOME 指定别的目录。");
		}
		return new HomeFolder(path, channel);
	}

	public Path resolve(String name) {
		return this.path.resolve(name);
	}

	/** A folder in here that no other account of the machine may enter. */
	Path privateFolder(String name) throws IOException {
		return Files.createDirectories(resolve(name), privately(this.path));
	}

	@Override
	public void close() {
		close(this.lock);
	}

	private static FileChannel openLockFile(Path path) {
		try {
			Files.createDirectories(path, privately(path));
			Files.createDirectories(path.resolve("logs"));
			return FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			throw notWritable(path, ex);
		}
	}

	private static @Nullable FileLock tryLock(Path path, FileChannel channel) {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
		catch (IOException ex) {
			throw notWritable(path, ex);
		}
	}

	private static FileAttribute<?>[] privately(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}

	private static StartupFailure notWritable(Path path, IOException cause) {
		return new StartupFailure("数据目录 " + path + " 无法写入,请检查目录权限和剩余空间,或用 CONGRESS_HOME 指定别的目录。", cause);
	}

	private static void close(FileChannel channel) {
		try {
			channel.close();
		}
		catch (IOException ex) {
			// the lock ends with the process anyway
		}
	}

}
