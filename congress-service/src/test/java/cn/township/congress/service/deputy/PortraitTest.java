package cn.township.congress.service.deputy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import cn.township.congress.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("代表照片")
class PortraitTest {

	@ParameterizedTest
	@CsvSource({ "jpg, 2400, 3200, 480, 640", "png, 300, 400, 300, 400", "jpg, 3000, 1000, 480, 160",
			"png, 1000, 3000, 213, 640" })
	@DisplayName("缩进480×640，不放大，一律存成 jpg")
	void isScaled(String format, int width, int height, int toWidth, int toHeight) throws IOException {
		byte[] portrait = Portrait.of(picture(format, width, height));
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(portrait));
		assertThat(portrait).startsWith(0xFF, 0xD8);
		assertThat(read.getWidth()).isEqualTo(toWidth);
		assertThat(read.getHeight()).isEqualTo(toHeight);
	}

	@Test
	@DisplayName("手机竖拍的照片转正，附带的信息（拍摄地点、机型）不留下")
	void isTurnedUprightAndStripped() throws IOException {
		byte[] plain = picture("jpg", 400, 200);
		byte[] exif = ("Exif\0\0II*\0\010\0\0\0\001\0" + "\022\001" + "\003\0" + "\001\0\0\0" + "\006\0\0\0"
				+ "\0\0\0\0" + "GPS-SECRET")
			.getBytes(StandardCharsets.ISO_8859_1);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.write(plain, 0, 2);
		file.write(new byte[] { (byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2) });
		file.write(exif);
		file.write(plain, 2, plain.length - 2);
		byte[] portrait = Portrait.of(file.toByteArray());
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(portrait));
		assertThat(read.getWidth()).isEqualTo(200);
		assertThat(read.getHeight()).isEqualTo(400);
		assertThat(new Color(read.getRGB(100, 40)).getRed()).as("left half is on top").isGreaterThan(150);
		assertThat(new Color(read.getRGB(100, 360)).getBlue()).isGreaterThan(150);
		assertThat(new String(portrait, StandardCharsets.ISO_8859_1)).doesNotContain("GPS-SECRET", "Exif");
	}

	@Test
	@DisplayName("不是图片的、损坏的、太小的、太大的都不收")
	void refusesWhatIsNoPhotograph() throws IOException {
		refused("photo.noPicture", "<svg/>".getBytes(StandardCharsets.UTF_8));
		refused("photo.noPicture", picture("gif", 200, 200));
		refused("photo.tooSmall", picture("png", 40, 200));
		refused("photo.tooLarge", new byte[Portrait.MAX_BYTES + 1]);
		byte[] broken = picture("jpg", 200, 200);
		refused("photo.unreadable", Arrays.copyOf(broken, 30));
	}

	private static void refused(String key, byte[] content) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Portrait.of(content))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	/** Red on the left, blue on the right. */
	private static byte[] picture(String format, int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(width / 2, 0, width - width / 2, height);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, format, out);
		return out.toByteArray();
	}

}
