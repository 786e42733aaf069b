using System.Text;

namespace Conformance.Simulators.Tests.Vision.Matching;

/// <summary>
/// Writes the smallest useful network: a convolution with one kernel, then flattened. Protocol buffers by hand, field numbers as in the public
/// onnx.proto.
/// </summary>
internal static class OnnxFile
{
    private const int Float = 1;
    private const int Ints = 7;

    /// <summary>Input 1 by 1 by side by side; each output is the sum of a square of kernel by kernel pixels times the weight.</summary>
    public static byte[] SumsOfSquares(int side, int kernel, float weight, bool flatten = true)
    {
        var weights = Message(
            Packed(1, 1, 1, kernel, kernel), Number(2, Float), Text(8, "w"), Floats(4, Enumerable.Repeat(weight, kernel * kernel)));
        var convolution = Message(
            Text(1, "x"), Text(1, "w"), Text(2, flatten ? "sums" : "y"), Text(4, "Conv"),
            Nested(5, Message(Text(1, "kernel_shape"), Number(20, Ints), Number(8, kernel), Number(8, kernel))),
            Nested(5, Message(Text(1, "strides"), Number(20, Ints), Number(8, kernel), Number(8, kernel))));
        var flattening = Message(Text(1, "sums"), Text(2, "y"), Text(4, "Flatten"));
        var cells = side / kernel;
        var graph = Message(
            Nested(1, convolution),
            flatten ? Nested(1, flattening) : [],
            Text(2, "sums of squares"),
            Nested(5, weights),
            Nested(11, Value("x", 1, 1, side, side)),
            Nested(12, flatten ? Value("y", 1, cells * cells) : Value("y", 1, 1, cells, cells)));
        return Message(Number(1, 7), Nested(7, graph), Nested(8, Message(Number(2, 13))));
    }

    private static byte[] Value(string name, params int[] shape) => Message(
        Text(1, name),
        Nested(2, Message(Nested(1, Message(Number(1, Float), Nested(2, Message([.. shape.Select(length => Nested(1, Message(Number(1, length))))])))))));

    private static byte[] Message(params byte[][] fields) => [.. fields.SelectMany(field => field)];

    private static byte[] Number(int field, int value) => [.. Varint(field << 3), .. Varint(value)];

    private static byte[] Nested(int field, byte[] content) => [.. Varint((field << 3) | 2), .. Varint(content.Length), .. content];

    private static byte[] Text(int field, string text) => Nested(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Packed(int field, params int[] values) => Nested(field, [.. values.SelectMany(Varint)]);

    private static byte[] Floats(int field, IEnumerable<float> values) => Nested(field, [.. values.SelectMany(BitConverter.GetBytes)]);

    private static byte[] Varint(int value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)((value & 0x7F) | 0x80));
        }

        return [.. bytes, (byte)value];
    }
}
