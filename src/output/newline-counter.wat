;; Counts the line feeds among the first bytes of its memory, sixteen at a step.
(module
  ;; One page of 64 KiB: as much as the guard reads of a pipe at once.
  (memory (export "memory") 1 1)

  ;; $end: how many bytes, a multiple of sixteen
  (func (export "count") (param $end i32) (result i32)
    (local $at i32)
    (local $stop i32)
    (local $feeds i32)
    (local $lanes v128)
    (block $done
      (loop $fold
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        ;; each lane holds at most 255: so many steps, and no more
        (local.set $stop (i32.add (local.get $at) (i32.const 4080)))
        (if (i32.gt_u (local.get $stop) (local.get $end))
          (then (local.set $stop (local.get $end))))
        (local.set $lanes (v128.const i64x2 0 0))
        (loop $step
          ;; a lane that is equal is -1
          (local.set $lanes
            (i8x16.sub
              (local.get $lanes)
              (i8x16.eq
                (v128.load (local.get $at))
                (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $step (i32.lt_u (local.get $at) (local.get $stop))))
        (local.set $lanes (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $lanes))))
        (local.set $feeds
          (i32.add
            (local.get $feeds)
            (i32.add
              (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
              (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes))))))
        (br $fold)))
    (local.get $feeds)))
