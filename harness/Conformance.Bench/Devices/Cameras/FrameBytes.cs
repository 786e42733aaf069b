using System.Buffers.Binary;
using Conformance.Vision.Images;

namespace Conformance.Bench.Devices.Cameras;

/// <summary>What a frame between camera and matcher holds: a score, or a picture (its width, its height and its pixels).</summary>
internal static class FrameBytes
{
    private const byte IsScore = 0;
    private const byte IsPicture = 1;
    private const int ScoreLength = 9;
    private const int HeaderLength = 5;

    public static byte[] Of(double score)
    {
        var bytes = new byte[ScoreLength];
        bytes[0] = IsScore;
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(1), score);
        return bytes;
    }

    public static byte[] Of(GreyImage picture)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(HeaderLength + picture.Pixels.Length, pinned: true);
        bytes[0] = IsPicture;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(1), (ushort)picture.Width);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(3), (ushort)picture.Height);
        picture.Pixels.CopyTo(bytes.AsSpan(HeaderLength));
        return bytes;
    }

    /// <summary>The score; null when it is a picture.</summary>
    public static double? Score(ReadOnlySpan<byte> frame) => frame is [IsScore, ..] ? BinaryPrimitives.ReadDoubleLittleEndian(frame[1..]) : null;

    /// <summary>The picture, which the caller disposes of; to be asked of a frame without a score.</summary>
    public static GreyImage Picture(ReadOnlySpan<byte> frame)
    {
        var picture = new GreyImage(BinaryPrimitives.ReadUInt16LittleEndian(frame[1..]), BinaryPrimitives.ReadUInt16LittleEndian(frame[3..]));
        frame[HeaderLength..].CopyTo(picture.Pixels);
        return picture;
    }
}
