// The pictures of the guide: one round by three people, each step by clicking and typing.
import { goalsChapter } from './goals-chapter';
import { privateChapter } from './private-chapter';
import { reviewChapter } from './review-chapter';
import { handOverPicture, setUpChapter } from './set-up-chapter';
import { standingChapter } from './standing-chapter';
import type { Story } from './story';

export async function guidePictures(story: Story): Promise<void> {
  await setUpChapter(story);
  await goalsChapter(story);
  await reviewChapter(story);
  await standingChapter(story);
  await handOverPicture(story);
  await privateChapter(story);
}
