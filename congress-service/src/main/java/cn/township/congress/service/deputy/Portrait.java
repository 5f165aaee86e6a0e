package cn.township.congress.service.deputy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * Makes a portrait of an uploaded picture: read as what it is, turned upright, scaled
 * into 480 by 640 and written anew as JPEG, so that nothing of the file itself is kept
 * (place, device, hidden content).
 */
final class Portrait {

	/** Largest upload in bytes. */
	static final int MAX_BYTES = 5 * 1024 * 1024;

	static final int WIDTH = 480;

	static final int HEIGHT = 640;

	private static final int SMALLEST = 60;

	private static final long MOST_POINTS = 60_000_000;

	private static final float QUALITY = 0.85f;

	private static final Set<String> FORMATS = Set.of("jpeg", "png");

	private Portrait() {
	}

	/**
	 * @throws RuleViolation with a sentence for the user, when it is no picture or too
	 * large
	 */
	static byte[] of(byte[] upload) {
		if (upload.length > MAX_BYTES) {
			throw new RuleViolation("photo.tooLarge", null, MAX_BYTES / 1024 / 1024);
		}
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				throw new RuleViolation("photo.noPicture", null);
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return jpeg(scaled(read(reader), ExifOrientation.of(upload)));
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException ex) {
			throw new RuleViolation("photo.unreadable", null);
		}
	}

	private static BufferedImage read(ImageReader reader) throws IOException {
		if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
			throw new RuleViolation("photo.noPicture", null);
		}
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if (width < SMALLEST || height < SMALLEST) {
			throw new RuleViolation("photo.tooSmall", null, width, height);
		}
		if ((long) width * height > MOST_POINTS) {
			throw new RuleViolation("photo.tooManyPoints", null, width, height);
		}
		ImageReadParam param = reader.getDefaultReadParam();
		int step = Math.max(1, Math.min(width, height) / (2 * HEIGHT));
		param.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, param);
	}

	private static BufferedImage scaled(BufferedImage read, ExifOrientation orientation) {
		int width = orientation.swaps() ? read.getHeight() : read.getWidth();
		int height = orientation.swaps() ? read.getWidth() : read.getHeight();
		double scale = Math.min(1, Math.min((double) WIDTH / width, (double) HEIGHT / height));
		int toWidth = Math.max(1, (int) Math.round(width * scale));
		int toHeight = Math.max(1, (int) Math.round(height * scale));
		BufferedImage out = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = out.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, toWidth, toHeight);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
		AffineTransform transform = AffineTransform.getScaleInstance((double) toWidth / width,
				(double) toHeight / height);
		transform.concatenate(orientation.upright(read.getWidth(), read.getHeight()));
		graphics.drawImage(read, transform, null);
		graphics.dispose();
		return out;
	}

	private static byte[] jpeg(BufferedImage picture) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			writer.setOutput(out);
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

}
