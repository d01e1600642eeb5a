"""What stands for SciPy in the frozen program: the one transform that imagehash calls, out of SciPy's own library.

imagehash needs `scipy.fftpack.dct` alone, for which SciPy loads an OpenBLAS and special functions: 35 MB. The library
behind it takes 1 MB and is SciPy's, so that every hash has the very bits that imagehash gives it.
"""
