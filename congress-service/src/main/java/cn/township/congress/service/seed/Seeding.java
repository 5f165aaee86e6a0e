package cn.township.congress.service.seed;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives the database what it lacks before the first page can be asked for.
 */
@Component
class Seeding implements SmartInitializingSingleton {

	private final ReferenceData referenceData;

	private final DemoLoader demoLoader;

	private final boolean demo;

	Seeding(ReferenceData referenceData, DemoLoader demoLoader, @Value("${congress.demo:false}") boolean demo) {
		this.referenceData = referenceData;
		this.demoLoader = demoLoader;
		this.demo = demo;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.referenceData.load();
		if (this.demo) {
			this.demoLoader.load();
		}
	}

}
