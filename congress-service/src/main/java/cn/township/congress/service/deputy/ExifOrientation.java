package cn.township.congress.service.deputy;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone held the camera, as the picture's Exif data say; a picture without is
 * upright.
 *
 * @param value 1 to 8 of the Exif standard
 */
record ExifOrientation(int value) {

	private static final ExifOrientation UPRIGHT = new ExifOrientation(1);

	private static final int TAG = 0x0112;

	/** Whether width and height change places. */
	boolean swaps() {
		return this.value >= 5;
	}

	static ExifOrientation of(byte[] file) {
		try {
			return search(ByteBuffer.wrap(file));
		}
		catch (IndexOutOfBoundsException ex) {
			return UPRIGHT;
		}
	}

	/** Turns the picture of that size upright. */
	AffineTransform upright(int width, int height) {
		return switch (this.value) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

	/** The segments of a JPEG up to the picture itself; Exif is in the first APP1. */
	private static ExifOrientation search(ByteBuffer file) {
		if ((file.getShort(0) & 0xFFFF) != 0xFFD8) {
			return UPRIGHT;
		}
		int at = 2;
		while ((file.get(at) & 0xFF) == 0xFF) {
			int marker = file.get(at + 1) & 0xFF;
			int length = file.getShort(at + 2) & 0xFFFF;
			if (marker == 0xE1 && file.getInt(at + 4) == 0x45786966) {
				return directory(file, at + 10);
			}
			if (marker == 0xDA || length < 2) {
				return UPRIGHT;
			}
			at += 2 + length;
		}
		return UPRIGHT;
	}

	private static ExifOrientation directory(ByteBuffer file, int start) {
		ByteBuffer tiff = file.duplicate()
			.order((file.getShort(start) == 0x4949) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int at = start + tiff.getInt(start + 4);
		int entries = tiff.getShort(at) & 0xFFFF;
		for (int i = 0; i < entries; i++) {
			int entry = at + 2 + i * 12;
			if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
				int value = tiff.getShort(entry + 8);
				return (value >= 1 && value <= 8) ? new ExifOrientation(value) : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

}
