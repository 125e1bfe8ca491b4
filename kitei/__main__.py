"""`python -m kitei`: the same as `kitei`."""

from kitei import forget_working_folder, main

if __name__ == "__main__":
    forget_working_folder()
    main()
