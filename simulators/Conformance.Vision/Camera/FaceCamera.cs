using Conformance.Vision.Faces;
using Conformance.Vision.Images;
using OpenCvSharp;

namespace Conformance.Vision.Camera;

/// <summary>Draws what a reader's camera sees, and the photo that lies in a card's chip. The same numbers, the same bytes; the caller disposes of the pictures.</summary>
public sealed class FaceCamera
{
    // Nobody is both a card's holder and the other person of a picture.
    private const int Strangers = 500_000_000;

    /// <summary>The photo for the chip: 240 by 320, straight ahead, even light.</summary>
    public GreyImage Portrait(FaceIdentity holder)
    {
        var random = new Random(Mixed(holder.Seed, 1));
        return FacePainter.Paint(holder, FaceViews.Portrait(random), random);
    }

    /// <summary>What the camera sees at a look, 240 by 320.</summary>
    /// <param name="holder">Whose card it is; not always who is in the picture.</param>
    /// <param name="condition">What is the matter.</param>
    /// <param name="session">Which visit of theirs; another one is another day.</param>
    /// <param name="look">Which look of that visit, from 0. A frozen camera gives the same picture at each.</param>
    public GreyImage Look(FaceIdentity holder, CameraCondition condition, int session, int look = 0)
    {
        var still = condition == CameraCondition.FrozenFrame ? 0 : look;
        var random = new Random(Mixed(Mixed(holder.Seed, session + 2), Mixed(still, CameraCondition.All.ToList().IndexOf(condition))));
        return condition.Id switch
        {
            "good" or "frozen-frame" => Paint(holder, FaceViews.AtDesk(random), random),
            "too-close" => Paint(holder, FaceViews.TooClose(random), random),
            "back-light" => Paint(holder, FaceViews.BackLight(random), random),
            "outside-light" => Paint(holder, FaceViews.OutsideLight(random), random),
            "hat" => Paint(holder, FaceViews.Wearing(random, FaceWear.Hat), random),
            "glasses" => Paint(holder, FaceViews.Wearing(random, FaceWear.Glasses), random),
            "mask" => Paint(holder, FaceViews.Wearing(random, FaceWear.Mask), random),
            "print-attack" => Shown(holder, PictureShow.OnPaper, random),
            "screen-attack" => Shown(holder, PictureShow.OnScreen, random),
            "another-person" => Paint(Stranger(random), FaceViews.AtDesk(random), random),
            "two-people" => Two(holder, random),
            "nobody" => EmptyRoom(random),
            "black-frame" => Black(random),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "a condition that nobody draws"),
        };
    }

    private static GreyImage Paint(FaceIdentity person, FaceView view, Random random) => FacePainter.Paint(person, view, random);

    private static FaceIdentity Stranger(Random random) => FaceIdentity.Invent(Strangers + random.Next(Strangers));

    private static GreyImage Shown(FaceIdentity holder, PictureShow show, Random random)
    {
        using var photo = FacePainter.Paint(holder, FaceViews.Portrait(random), random);
        return show.Before(photo, random);
    }

    private static GreyImage Two(FaceIdentity holder, Random random)
    {
        var left = random.Chance(0.5);
        var image = Paint(holder, FaceViews.Beside(random, left), random);
        using var helper = Paint(Stranger(random), FaceViews.Beside(random, !left), random);
        var half = FacePainter.Width / 2;
        for (var y = 0; y < FacePainter.Height; y++)
        {
            var start = (y * FacePainter.Width) + (left ? half : 0);
            helper.Pixels.Slice(start, half).CopyTo(image.Pixels[start..]);
        }

        return image;
    }

    private static GreyImage EmptyRoom(Random random)
    {
        var image = new GreyImage(FacePainter.Width, FacePainter.Height);
        using (var mat = image.AsMat())
        {
            mat.SetTo(Scalar.All(random.Between(120, 225)));
            for (var piece = 0; piece < 4; piece++)
            {
                var rect = new Rect(random.Next(180), random.Next(240), random.Next(20, 120), random.Next(20, 140));
                Cv2.Rectangle(mat, rect, Scalar.All(random.Between(40, 220)), -1);
            }
        }

        FacePainter.Blur(image, random.Between(0.8, 2.5));
        FacePainter.AddNoise(image, 8, random);
        return image;
    }

    private static GreyImage Black(Random random)
    {
        var image = new GreyImage(FacePainter.Width, FacePainter.Height);
        FacePainter.AddNoise(image, 3, random);
        return image;
    }

    /// <summary>Two numbers to one, spread over all.</summary>
    private static int Mixed(int a, int b)
    {
        unchecked
        {
            var mixed = ((uint)a * 2654435761u) ^ ((uint)b + 0x9E3779B9u + ((uint)a << 6));
            mixed ^= mixed >> 15;
            mixed *= 0x2C1B3C6Du;
            return (int)((mixed ^ (mixed >> 13)) & 0x7FFFFFFF);
        }
    }
}
