using System.Buffers.Binary;
using Conformance.Vision.Images;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>
/// What a frame between camera and matcher holds: a score; nothing; or two pictures of one size, one right after the other (their width, their
/// height and their pixels), as a camera that stands still can be told by two alone.
/// </summary>
internal static class FrameBytes
{
    private const byte IsScore = 0;
    private const byte ArePictures = 1;
    private const int ScoreLength = 9;
    private const int HeaderLength = 5;

    /// <summary>A score; null for a picture in which there is nothing to compare.</summary>
    public static byte[] Of(double? score)
    {
        if (score is not { } alike)
        {
            return [];
        }

        var bytes = new byte[ScoreLength];
        bytes[0] = IsScore;
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(1), alike);
        return bytes;
    }

    public static byte[] Of(GreyImage picture, GreyImage next)
    {
        var pixels = picture.Pixels;
        var bytes = GC.AllocateUninitializedArray<byte>(HeaderLength + (2 * pixels.Length), pinned: true);
        bytes[0] = ArePictures;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(1), (ushort)picture.Width);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(3), (ushort)picture.Height);
        pixels.CopyTo(bytes.AsSpan(HeaderLength));
        next.Pixels.CopyTo(bytes.AsSpan(HeaderLength + pixels.Length));
        return bytes;
    }

    /// <summary>The score; null when there is none.</summary>
    public static double? Score(ReadOnlySpan<byte> frame) => frame is [IsScore, ..] ? BinaryPrimitives.ReadDoubleLittleEndian(frame[1..]) : null;

    /// <summary>The first picture, which the caller disposes of; null when there is none, or when the camera stands still.</summary>
    public static GreyImage? Picture(ReadOnlySpan<byte> frame)
    {
        if (frame is not [ArePictures, ..])
        {
            return null;
        }

        var both = frame[HeaderLength..];
        var first = both[..(both.Length / 2)];
        if (first.SequenceEqual(both[(both.Length / 2)..]))
        {
            return null;
        }

        var picture = new GreyImage(BinaryPrimitives.ReadUInt16LittleEndian(frame[1..]), BinaryPrimitives.ReadUInt16LittleEndian(frame[3..]));
        first.CopyTo(picture.Pixels);
        return picture;
    }
}
